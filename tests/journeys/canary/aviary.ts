import { londonDay } from '@sih/calendar'
import type { PlacementView, SessionTokens, StageView, ThreadView } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { asFile, shortFile } from '../system/ods-file.js'
import { Onboarding } from '../system/onboarding.js'
import { Person } from '../system/person.js'
import { soon } from '../system/soon.js'
import { System } from '../system/system.js'
import { additions, canary, registration } from './canaries.js'

const airedale = { odsCode: 'RCF', name: 'AIREDALE NHS FOUNDATION TRUST', domain: 'airedale' }
const priyaShah = { firstName: 'Priya', lastName: 'Shah', email: 'priya@airedale.example' }
const samOkafor = { firstName: 'Sam', lastName: 'Okafor', email: 'sam@candidate.example' }

/** A system in which one candidate's every field is a canary, and another's is not. */
export class Aviary {
  lead: Person
  auditor: Person
  priya: Person
  bird: Person
  sam: Person
  organisationId: string
  threadId: string

  private constructor(readonly system: System) {}

  static async open(): Promise<Aviary> {
    const aviary = new Aviary(await System.start())
    await aviary.onboard()
    return aviary
  }

  stop = () => this.system.stop()

  signIn = async (): Promise<Person> => {
    const { email, password } = registration
    const tokens = await this.system.nobody.post<SessionTokens>('/auth/login', { email, password })
    return new Person(this.system.door, tokens)
  }

  private async onboard(): Promise<void> {
    const { system } = this
    const staff = await system.staff('programme_staff', 'robin@programme.example', 'Robin Clarke')
    this.lead = await system.staff('programme_admin', 'morgan@programme.example', 'Morgan Hughes')
    this.auditor = await system.staff('auditor', 'alex@programme.example', 'Alex Brennan')
    const onboarding = new Onboarding(system, staff)
    await staff.upload('/admin/ods-imports', 'file', asFile(shortFile))
    this.organisationId = await onboarding.pledge(airedale)
    await onboarding.countersign(this.organisationId, await onboarding.sign(this.organisationId, airedale))
    this.priya = await onboarding.appoint(this.organisationId, priyaShah)
    this.sam = await onboarding.register(samOkafor, [this.organisationId])
  }

  /** Everything that a candidate can do, so that every service comes to hold something. */
  async live(): Promise<void> {
    const { system, organisationId } = this
    // Twice, as people do who do not find the first e-mail.
    for (const organisationIds of [[organisationId], [organisationId]]) {
      await system.nobody.post('/candidates', { ...registration, organisationIds })
    }
    const token = await system.mail.code('Confirm your e-mail address', canary.email)
    await system.nobody.post('/auth/verify-email', { token })
    this.bird = await this.signIn()
    await this.fillIn()
    await system.nobody.post('/auth/password/forgot', { email: canary.email })
    await this.bird.post('/auth/mfa/totp')
    await this.talk()
    await this.engage()
    await this.priya.get(`/candidates/${this.bird.id}`)
    await this.priya.get('/candidates?search=zebra')
  }

  private async fillIn(): Promise<void> {
    for (const [method, path, body] of additions) {
      const json = { 'Content-Type': 'application/json', 'Idempotency-Key': newId() }
      const { status } = await this.bird.ask(method, `/candidates/me${path}`, JSON.stringify(body), json)
      expect([path, status < 300]).toEqual([path, true])
    }
    const form = new FormData()
    form.set('kind', 'cv')
    form.set('file', new Blob([canary.fileText], { type: 'text/plain' }), canary.fileName)
    expect((await this.bird.ask('POST', '/candidates/me/documents', form)).status).toBe(201)
  }

  /** Both sides say all that they can say of each other. */
  private async engage(): Promise<void> {
    const { priya, bird } = this
    const today = londonDay(new Date())
    const planned = await priya.post<PlacementView>('/placements', {
      candidateId: bird.id,
      kind: 'insight_day',
      department: canary.department,
      staffGroup: '03',
      startsOn: today,
      clearanceDone: true,
      words: canary.placementWords,
    })
    const own = `/candidates/me/placements/${planned.id}/answer`
    await bird.post(own, { version: 1, answer: 'accepted', words: canary.answerWords })
    const path = `/placements/${planned.id}`
    await priya.patch(path, { version: 2, state: 'in_progress' })
    await priya.patch(path, { version: 3, state: 'completed', outcome: 'undecided' })
    await bird.post(`${path}/review`, { helpful: 'yes', words: canary.ownReview })
    await priya.post(`${path}/review`, { helpful: 'yes', words: canary.theirReview })
    const { version } = await priya.get<StageView>(`/candidates/${bird.id}/stage`)
    const reason = { to: 'not_progressing', reason: 'no_suitable_role', words: canary.stageWords }
    await priya.put(`/candidates/${bird.id}/stage`, { ...reason, version })
  }

  /** With keys, so that the answers are kept for a repetition. */
  private async talk(): Promise<void> {
    const { priya, bird } = this
    const opened = await soon(() =>
      priya.post<ThreadView>('/threads', { candidateId: bird.id, body: canary.answer }, { key: newId() }),
    )
    this.threadId = opened.id
    await bird.post(`/threads/${opened.id}/messages`, { body: canary.message }, { key: newId() })
    await bird.get('/notifications')
    await this.system.mail.about('You have a new message', canary.email)
  }
}
