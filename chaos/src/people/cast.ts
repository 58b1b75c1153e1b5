import type { Page, ThreadView } from '@sih/contracts'
import { eventually } from '@sih/testing'
import { Doors } from './doors.js'
import { Onboarding } from './onboarding.js'
import { Person } from './person.js'
import type { Ground } from '../ground/ground.js'

export interface Conversation {
  threadId: string
  candidateId: string
}

export interface Player {
  person: Person
  conversations: Conversation[]
}

/** Two organisations that talk to the same candidates, and a third that has nobody yet. */
export interface Cast {
  staff: Person
  auditor: Person
  members: Player[]
  candidates: Player[]
  /** Has access, so that an interest in it is delivered at once. */
  spareOrganisationId: string
}

const names = ['ann', 'ben', 'cleo', 'dan']

/** Brings everybody in, and opens a conversation of each organisation with each candidate. */
export async function assemble(ground: Ground): Promise<Cast> {
  const doors = new Doors(ground.doors)
  const onboarding = await Onboarding.begin(ground, doors)
  const [one, two, spare] = await onboarding.organisations()
  const members = await Promise.all([
    onboarding.appoint(one!, 'priya@people.example'),
    onboarding.appoint(two!, 'omar@people.example'),
  ])
  const candidates = await Promise.all(
    names.map((name) => onboarding.register(`${name}@people.example`, [one!, two!])),
  )
  const player = async (person: Person): Promise<Player> => ({
    person,
    conversations: await conversations(person),
  })
  for (const member of members) for (const { id } of candidates) await open(member, id)
  return {
    staff: onboarding.staff,
    auditor: onboarding.auditor,
    members: await Promise.all(members.map(player)),
    candidates: await Promise.all(candidates.map(player)),
    spareOrganisationId: spare!,
  }
}

const open = (by: Person, candidateId: string): Promise<ThreadView> =>
  by.insist('POST', '/threads', { candidateId, body: 'Good morning.' })

const conversations = (person: Person): Promise<Conversation[]> =>
  eventually(async () => {
    const { items } = await person.insist<Page<ThreadView>>('GET', '/threads')
    if (items.length < 2) throw new Error(`${person.email} has ${items.length} conversations`)
    return items.map(({ id, candidateId }) => ({ threadId: id, candidateId }))
  }, 60_000)
