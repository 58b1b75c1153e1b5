import { candidatesEvents, gatewayEvents, messagingRpc } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { candidate, eventually, expectRefused, programmeAdmin, programmeStaff } from '@sih/testing'
import { DueWork } from '../src/schedule/due-work.js'
import { World } from './world.js'

const start = '2026-01-31T10:00:00.000Z'
const on = (moment: string) => world.service.clock.set(`${moment}T10:00:00.000Z`)

let world: World
beforeAll(async () => {
  world = await World.start()
}, 120_000)
afterAll(() => world?.stop())
beforeEach(() => world.service.clock.set(start))

const due = () => world.service.get(DueWork).run()
const lead = () => world.service.as(programmeAdmin())

async function person(details = {}) {
  const email = `${newId()}@unused.example`
  const id = await world.candidate({ email, ...details })
  await due()
  return { id, email }
}
const signIn = (accountId: string) =>
  world.service.happened(gatewayEvents.signedIn, { accountId, sessionId: newId() })
const mailsTo = async (to: string) => {
  const mails = await world.service.commands(messagingRpc.sendEmail)
  return mails
    .filter((mail) => mail.to === to)
    .map(({ kind, expiresAt }) => `${kind} ${expiresAt?.slice(0, 10)}`)
}
const stagesOf = async (id: string) =>
  (await world.service.events(candidatesEvents.retentionStepTaken))
    .filter(({ data }) => data.candidateId === id)
    .map(({ data }) => data.stage)
const stateOf = async (id: string) => (await world.self(id).getOwnProfile({})).state

describe('who does not sign in', () => {
  it('is warned at 11 months, hidden at 12, warned twice more and erased at 24', async () => {
    const { id, email } = await person()
    on('2026-12-30')
    await due()
    expect(await mailsTo(email)).toEqual([])
    on('2026-12-31')
    await due()
    expect(await mailsTo(email)).toEqual(['unused_warning 2027-01-31'])
    on('2027-01-30')
    await due()
    expect(await stateOf(id)).toBe('active')
    on('2027-01-31')
    await due()
    expect(await stateOf(id)).toBe('switched_off')
    on('2027-11-30')
    await due()
    on('2027-12-31')
    await due()
    expect(await mailsTo(email)).toEqual([
      'unused_warning 2027-01-31',
      'unused_switched_off 2028-01-31',
      'erasure_warning 2028-01-31',
      'erasure_warning 2028-01-31',
    ])
    on('2028-01-30')
    await due()
    expect(await stateOf(id)).toBe('switched_off')
    on('2028-01-31')
    await due()
    await expectRefused(world.self(id).getOwnProfile({}), 'CANDIDATE_NOT_FOUND')
    const proof = await lead().getErasure({ candidateId: id })
    expect(proof).toMatchObject({ reason: 'not_used', confirmation: 'waiting' })
    expect(await stagesOf(id)).toEqual([
      'warned',
      'switched_off',
      'erasure_warned',
      'erasure_warned_again',
      'erased',
    ])
  })

  it('disappears from the organisations that saw them, which are told', async () => {
    const organisation = await world.organisation()
    const { id } = await person({ organisationIds: [organisation.organisationId] })
    on('2026-12-31')
    await due()
    on('2027-01-31')
    await due()
    const told = await world.service.events(candidatesEvents.visibilityChanged)
    expect(told.map(({ data }) => data)).toContainEqual({
      candidateId: id,
      organisationId: organisation.organisationId,
      visible: false,
    })
  })

  it('begins anew by signing in, and switches the profile on again themself', async () => {
    const { id } = await person()
    on('2026-12-31')
    await due()
    on('2027-01-31')
    await due()
    on('2027-03-10')
    await signIn(id)
    expect(await stateOf(id)).toBe('switched_off')
    expect(await stagesOf(id)).toEqual(['warned', 'switched_off', 'in_use'])
    await world.self(id).setVisibility({ visible: true })
    on('2027-06-01')
    await due()
    expect(await stateOf(id)).toBe('active')
  })

  it('is found in time only by the last sign-in', async () => {
    const { id, email } = await person()
    on('2026-11-15')
    await signIn(id)
    on('2027-01-31')
    await due()
    expect(await mailsTo(email)).toEqual([])
  })

  it('loses nothing within 28 days of a warning, however late it was', async () => {
    const { id, email } = await person()
    on('2030-06-01')
    await due()
    await due()
    expect(await stagesOf(id)).toEqual(['warned'])
    expect((await mailsTo(email)).at(-1)).toBe('unused_warning 2030-06-29')
    on('2030-06-28')
    await due()
    expect(await stateOf(id)).toBe('active')
    for (const day of ['2030-06-29', '2030-07-27', '2030-08-24', '2030-09-21']) {
      on(day)
      await due()
    }
    await expectRefused(world.self(id).getOwnProfile({}), 'CANDIDATE_NOT_FOUND')
  })

  it('takes each step once, however many processes look for what is due', async () => {
    const people = [await person(), await person(), await person()]
    const replica = await world.service.startReplica()
    const other = replica.app.get(DueWork, { strict: false })
    on('2026-12-31')
    await Promise.all([due(), other.run(), due(), other.run()])
    await eventually(async () => {
      await due()
      for (const { id } of people) expect(await stagesOf(id)).toEqual(['warned'])
    })
    for (const { email } of people) expect(await mailsTo(email)).toHaveLength(1)
  })

  it('is not erased while they wait for the answer to a subject access request', async () => {
    const { id } = await person()
    on('2027-12-01')
    await lead().recordSubjectAccessRequest({
      candidateId: id,
      receivedOn: '2027-11-30',
      receivedBy: 'letter',
    })
    for (const day of ['2027-12-01', '2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']) {
      on(day)
      await due()
    }
    expect(await stagesOf(id)).not.toContain('erased')
    const { items } = await lead().listSubjectAccessRequests({ candidateId: id })
    await lead().answerSubjectAccessRequest({
      requestId: items[0]!.id,
      answeredOn: '2028-04-30',
      answer: 'email',
    })
    await due()
    expect(await stagesOf(id)).toContain('erased')
  })

  it('is not told that a profile will be switched off that is off', async () => {
    const { id, email } = await person()
    await world.self(id).setVisibility({ visible: false })
    on('2026-12-31')
    await due()
    expect(await mailsTo(email)).toEqual([])
    expect(await stagesOf(id)).toEqual(['warned'])
  })
})

describe('the settings of retention', () => {
  const change = async (months: object) => {
    const settings = await lead().getRetentionSettings({})
    return lead().changeRetentionSettings({ ...settings, ...months })
  }

  it('are those of the programme until they are changed, and count at once', async () => {
    const { email } = await person()
    const before = await lead().getRetentionSettings({})
    expect(before).toMatchObject({ warnAfter: 11, switchOffAfter: 12, eraseAfter: 24 })
    const changed = await change({ warnAfter: 3 })
    expect(changed).toEqual({ ...before, warnAfter: 3, version: before.version + 1 })
    on('2026-04-30')
    await due()
    expect(await mailsTo(email)).toEqual(['unused_warning 2027-01-31'])
    await change({ warnAfter: 11 })
    const events = await world.service.events(candidatesEvents.retentionSettingsChanged)
    expect(events[0]!.data).toEqual({ warnAfter: 3, switchOffAfter: 12, eraseAfter: 24 })
  })

  it.each([
    ['switchOffAfter', { warnAfter: 12 }],
    ['switchOffAfter', { switchOffAfter: 11 }],
    ['eraseAfter', { eraseAfter: 14 }],
  ])('keep their order (%s)', async (field, months) => {
    expect(await expectRefused(change(months), 'VALIDATION_FAILED')).toMatchObject([{ field }])
  })

  it('are changed by the lead alone, who knows what they are', async () => {
    const settings = await world.service.as(programmeStaff()).getRetentionSettings({})
    for (const principal of [programmeStaff(), candidate()]) {
      await expectRefused(world.service.as(principal).changeRetentionSettings(settings), 'NOT_PERMITTED')
    }
    const stale = { ...settings, version: settings.version + 1 }
    await expectRefused(lead().changeRetentionSettings(stale), 'VERSION_CONFLICT')
  })
})
