import {
  candidatesEvents,
  messagingEvents,
  reportingEvents,
  requestRefused,
  type EventContract,
  type Side,
} from '@sih/contracts'
import { newId } from '@sih/kernel'
import { migrationSource } from '@sih/persistence'
import {
  auditor,
  candidate,
  eventually,
  expectRefused,
  organisationAdmin,
  organisationUser,
  programmeStaff,
} from '@sih/testing'
import { migrations } from '../migrations/index.js'
import { addDays } from '@sih/calendar'
import { startReporting, type Reporting } from './reporting-service.js'

let service: Reporting
beforeAll(async () => {
  service = await startReporting()
})
afterAll(() => service?.stop())
afterEach(() => service.clock.reset())

const nothing = {
  candidatesInterested: 0,
  interestsWithdrawn: 0,
  profilesOpened: 0,
  threadsStarted: 0,
  messagesFromOrganisations: 0,
  messagesFromCandidates: 0,
}
type Headline = keyof typeof nothing

const interest = (organisationId: string | null) => ({ candidateId: newId(), organisationId })
const thread = (organisationId: string) => ({ threadId: newId(), candidateId: newId(), organisationId })
const message = (organisationId: string, from: Side) => ({
  ...thread(organisationId),
  messageId: newId(),
  from,
  commitment: '0'.repeat(64),
})

const happenings: [Headline, EventContract, (organisationId: string) => object][] = [
  ['candidatesInterested', candidatesEvents.interestDelivered, interest],
  ['interestsWithdrawn', candidatesEvents.interestWithdrawn, interest],
  ['profilesOpened', candidatesEvents.profileOpened, interest],
  ['threadsStarted', messagingEvents.threadStarted, thread],
  ['messagesFromOrganisations', messagingEvents.messageSent, (id) => message(id, 'organisation')],
  ['messagesFromCandidates', messagingEvents.messageSent, (id) => message(id, 'candidate')],
]

const figuresOf = async (organisationId: string) => {
  const overview = await service.as(organisationUser(organisationId)).overview({})
  return Object.fromEntries(Object.keys(nothing).map((name) => [name, overview[name as Headline]]))
}

describe('overview', () => {
  it.each(happenings)('moves %s by exactly one', async (figure, contract, dataFor) => {
    const own = newId()
    const other = newId()
    const before = await service.as(programmeStaff()).overview({})
    await service.happened(contract, dataFor(own))
    expect(await figuresOf(own)).toEqual({ ...nothing, [figure]: 1 })
    expect(await figuresOf(other)).toEqual(nothing)
    const after = await service.as(programmeStaff()).overview({})
    expect(after[figure]).toBe(before[figure] + 1)
    expect(await service.as(programmeStaff()).overview({ organisationId: own })).toMatchObject({
      ...nothing,
      [figure]: 1,
    })
  })

  it('does not count what happens for no organisation, or does not count at all', async () => {
    const own = newId()
    const before = await service.as(programmeStaff()).overview({})
    await service.happened(candidatesEvents.profileOpened, { candidateId: newId(), organisationId: null })
    await service.happened(candidatesEvents.interestExpressed, { candidateId: newId(), organisationId: own })
    expect(await figuresOf(own)).toEqual(nothing)
    const after = await service.as(programmeStaff()).overview({})
    expect(after).toEqual({ ...before, asOf: after.asOf })
  })

  it('counts in the period only, both days included', async () => {
    const own = newId()
    const today = (await service.as(organisationUser(own)).overview({})).to
    await service.happened(messagingEvents.threadStarted, thread(own))
    const started = async (from: number, to: number) => {
      const period = { from: addDays(today, from), to: addDays(today, to) }
      return (await service.as(organisationUser(own)).overview(period)).threadsStarted
    }
    expect(await started(0, 0)).toBe(1)
    expect(await started(-1, 1)).toBe(1)
    expect(await started(-9, -1)).toBe(0)
    expect(await started(1, 9)).toBe(0)
  })

  it('is of the 28 days that end today in London', async () => {
    service.clock.set('2026-06-30T23:30:00Z')
    expect(await service.as(programmeStaff()).overview({})).toMatchObject({
      from: '2026-06-04',
      to: '2026-07-01',
    })
  })

  it('says up to when everything is counted', async () => {
    const startedAt = Date.now()
    await service.happened(candidatesEvents.interestDelivered, {
      candidateId: newId(),
      organisationId: newId(),
    })
    await eventually(async () => {
      const { asOf } = await service.as(programmeStaff()).overview({})
      expect(Date.parse(asOf)).toBeGreaterThan(startedAt)
      expect(Date.parse(asOf)).toBeLessThanOrEqual(Date.now())
    })
  })

  it('puts on record who ran it, for which period and organisation', async () => {
    const admin = organisationAdmin(newId())
    const staff = programmeStaff()
    const { from, to } = await service.as(admin).overview({})
    await service.as(staff).overview({ from: '2026-01-01', to: '2026-01-31' })
    const runs = await service.events(reportingEvents.reportRun)
    const by = (accountId: string | null) => runs.find(({ actor }) => actor.accountId === accountId)?.data
    expect(by(admin.accountId)).toEqual({
      report: 'overview',
      from,
      to,
      organisationId: admin.organisationId,
      filters: [],
    })
    expect(by(staff.accountId)).toEqual({
      report: 'overview',
      from: '2026-01-01',
      to: '2026-01-31',
      organisationId: null,
      filters: [],
    })
  })
})

describe('overview refuses', () => {
  it('somebody else’s organisation like one that does not exist, and records it', async () => {
    const user = organisationUser(newId())
    const other = newId()
    await service.happened(messagingEvents.threadStarted, thread(other))
    await expectRefused(service.as(user).overview({ organisationId: other }), 'ORGANISATION_NOT_FOUND')
    await expectRefused(service.as(user).overview({ organisationId: newId() }), 'ORGANISATION_NOT_FOUND')
    const refusals = await service.events(requestRefused.reporting)
    const mine = refusals.filter(({ actor }) => actor.accountId === user.accountId)
    expect(mine).toHaveLength(2)
    expect(mine[0]).toMatchObject({
      outcome: 'refused',
      data: { operation: 'reporting.v1.overview', code: 'ORGANISATION_NOT_FOUND', organisationId: other },
    })
  })

  it.each([
    ['a candidate', candidate()],
    ['an auditor', auditor()],
  ])('%s', async (_, principal) => {
    await expectRefused(service.as(principal).overview({}), 'NOT_PERMITTED')
  })

  it.each([
    ['a first day after the last', { from: '2026-02-01', to: '2026-01-31' }],
    ['more than five years', { from: '2020-01-01', to: '2025-01-01' }],
    ['a day that does not exist', { from: '2026-02-30' }],
    ['a moment in place of a day', { to: '2026-02-03T00:00:00Z' }],
    ['what is no organisation', { organisationId: 'RR8' }],
    ['a field it does not know', { groupBy: 'region' }],
  ])('%s', async (_, request: object) => {
    await expectRefused(service.as(programmeStaff()).overview(request), 'VALIDATION_FAILED')
  })
})

describe('the projection', () => {
  it('is dropped and rebuilt from history while the service runs', async () => {
    const own = newId()
    for (let n = 0; n < 3; n += 1) await service.happened(messagingEvents.threadStarted, thread(own))
    const owner = await migrationSource(service.database.ownerUrl, migrations).initialize()
    await owner.undoLastMigration()
    await owner.runMigrations()
    await owner.destroy()
    await service.happened(messagingEvents.messageSent, message(own, 'candidate'))
    await eventually(async () => {
      expect(await figuresOf(own)).toEqual({ ...nothing, threadsStarted: 3, messagesFromCandidates: 1 })
    })
  })
})
