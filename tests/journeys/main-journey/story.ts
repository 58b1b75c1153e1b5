import { readFile } from 'node:fs/promises'
import { Onboarding, type Newcomer, type Organisation } from '../system/onboarding.js'
import type { Person } from '../system/person.js'
import { System } from '../system/system.js'

type Known = Organisation & { id: string; agreementId: string }

const organisation = (odsCode: string, name: string, domain: string): Known => ({
  odsCode,
  name,
  domain,
  id: '',
  agreementId: '',
})

/** Who and what the journey is about; each chapter adds what it has brought about. */
export class Story {
  system: System
  onboarding: Onboarding

  /** Has access soon, and is the one that talks to the candidate. */
  readonly airedale = organisation('RCF', 'AIREDALE NHS FOUNDATION TRUST', 'airedale')
  /** Has access of its own, and nothing to do with the candidate. */
  readonly leeds = organisation('RR8', 'LEEDS TEACHING HOSPITALS NHS TRUST', 'leeds')
  /** Has pledged, and gets access only late in the story. */
  readonly ambulance = organisation('RT4', 'WELSH AMBULANCE SERVICES NHS TRUST', 'ambulance')

  /** Programme staff. */
  robin: Person
  /** The auditor. */
  alex: Person
  /** Admin and user of Airedale. */
  priya: Person
  tom: Person
  /** Admin of Leeds. */
  omar: Person
  /** Admin of the ambulance service. */
  carys: Person
  /** The candidate. */
  sam: Person

  /** The conversation of Sam and Airedale. */
  threadId: string
  /** The log as it was signed near the beginning. */
  firstCheckpoint: string

  get nobody(): Person {
    return this.system.nobody
  }

  async begin(): Promise<void> {
    this.system = await System.start()
  }

  async end(): Promise<void> {
    await this.system?.stop()
  }
}

export const priya: Newcomer = { firstName: 'Priya', lastName: 'Shah', email: 'priya@airedale.example' }
export const tom: Newcomer = { firstName: 'Tom', lastName: 'Ellis', email: 'tom@airedale.example' }
export const omar: Newcomer = { firstName: 'Omar', lastName: 'Haddad', email: 'omar@leeds.example' }
export const carys: Newcomer = { firstName: 'Carys', lastName: 'Morgan', email: 'carys@ambulance.example' }
export const sam = {
  firstName: 'Sam',
  lastName: 'Okafor',
  email: 'sam.okafor@candidate.example',
  dateOfBirth: '1988-11-02',
}

/** The published file, if ODS_FILE says where it is. */
export const publishedFile = process.env['ODS_FILE']
export const readPublishedFile = (): Promise<string> => readFile(publishedFile!, 'utf8')
