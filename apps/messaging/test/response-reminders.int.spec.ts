import { messagingEvents } from '@sih/contracts'
import { eventually, expectRefused, programmeAdmin, programmeStaff } from '@sih/testing'
import { ResponseClock } from '../src/response-clock/response-clock.js'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
let clocks: ResponseClock[]
beforeAll(async () => {
  messaging = await Messaging.start()
  const other = await messaging.service.startReplica()
  clocks = [messaging.service.get(ResponseClock), other.app.get(ResponseClock, { strict: false })]
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())
afterEach(() => messaging.service.clock.reset())

const at = (moment: string) => messaging.service.clock.set(moment)
/** Both processes, three times over, beside what they do by themselves. */
const look = () => Promise.all([...clocks, ...clocks, ...clocks].map((clock) => clock.run()))
const typesOf = async (candidateId: string) =>
  (await messaging.service.events<Record<string, unknown>>())
    .filter(({ type, data }) => /response-(?!s)/.test(type) && data['candidateId'] === candidateId)
    .map(({ type }) => type.split('.')[2]!)
const eventuallyTypes = (candidateId: string, types: string[]) =>
  eventually(async () => expect(await typesOf(candidateId)).toEqual(types))
const subjectsTo = (accountId: string) =>
  messaging.mail.to(emailOf(accountId)).map(({ mail }) => mail.subject)
const welcome = 'A candidate is interested in your organisation'
const reminder = 'Candidates are waiting for an answer'
const offer = 'Other organisations near the one you chose'

test.each([
  ['over Christmas and the new year', '2026-12-23T16:00:00Z', '2027-01-05T00:00:00Z'],
  ['over Easter, when the clocks go forward', '2027-03-24T23:30:00Z', '2027-04-02T23:00:00Z'],
])('every user is reminded %s: when the fifth working day has ended, and once', async (_when, began, due) => {
  at(began)
  const { user, person, organisationId } = await messaging.pair()
  const colleague = await messaging.member(organisationId, ['Priya', 'Shah'])
  await colleague.api.changePreferences({ preferences: [{ kind: 'response_overdue', email: 'off' }] })
  await eventually(() => expect(subjectsTo(user.accountId)).toEqual([welcome]))
  at(new Date(Date.parse(due) - 1).toISOString())
  await look()
  await eventuallyTypes(person.accountId, ['response-due'])
  at(due)
  await look()
  await eventually(() => expect(subjectsTo(user.accountId)).toContain(reminder))
  await look()
  await eventuallyTypes(person.accountId, ['response-due', 'response-reminded'])
  for (const { api } of [user, colleague]) {
    const told = (await api.listNotifications({})).items.filter(({ kind }) => kind === 'response_overdue')
    expect(told).toMatchObject([{ candidateId: person.accountId, organisationId }])
  }
  expect(subjectsTo(user.accountId).filter((subject) => subject === reminder)).toHaveLength(1)
  expect(subjectsTo(colleague.accountId)).not.toContain(reminder)
})

test('what falls due at the same time is one reminder, of each by however many processes', async () => {
  at('2026-11-26T10:00:00Z')
  const organisationIds = await Promise.all(Array.from({ length: 6 }, () => messaging.organisation()))
  const users = await Promise.all(organisationIds.map((id) => messaging.member(id)))
  const people = []
  for (let n = 0; n < 4; n += 1) people.push(await messaging.candidate(organisationIds))
  at('2026-12-04T00:00:00Z')
  await look()
  for (const { accountId, api } of users) {
    await eventually(() => expect(subjectsTo(accountId)).toContain(reminder))
    const told = (await api.listNotifications({})).items.filter(({ kind }) => kind === 'response_overdue')
    expect(told).toMatchObject([{ candidateId: null }])
    expect(subjectsTo(accountId).filter((subject) => subject === reminder)).toHaveLength(1)
  }
  for (const { accountId } of people) {
    const types = await typesOf(accountId)
    expect(types.filter((type) => type === 'response-reminded')).toHaveLength(6)
  }
})

describe('after ten working days', () => {
  const staff = () => messaging.service.as(programmeStaff())

  test('the programme has it on its list, and the candidate is told of others nearby, once', async () => {
    at('2026-11-26T10:00:00Z')
    const { person, user, organisationId, threadId } = await messaging.conversation()
    at('2026-12-10T23:59:59.999Z')
    await look()
    expect((await staff().listEscalations({ organisationId })).items).toEqual([])
    at('2026-12-11T00:00:00Z')
    await look()
    await eventually(() => expect(subjectsTo(person.accountId)).toEqual([offer]))
    await look()
    expect((await staff().listEscalations({ organisationId })).items).toEqual([
      {
        id: expect.any(String),
        candidateId: person.accountId,
        candidateName: 'Sam Okafor',
        organisationId,
        organisationName: 'Leeds Teaching Hospitals NHS Trust',
        threadId,
        cause: 'interest',
        since: '2026-11-26T10:00:00.000Z',
        openedAt: null,
        answerBy: '2026-12-03',
        overdue: true,
        escalatedAt: '2026-12-11T00:00:00.000Z',
      },
    ])
    const [told, ...more] = (await person.api.listNotifications({})).items
    expect(more).toEqual([])
    expect(told).toMatchObject({ kind: 'others_nearby', organisationId, threadId: null })
    await eventuallyTypes(person.accountId, ['response-due', 'response-reminded', 'response-escalated'])
    const [listed] = (await messaging.service.events(messagingEvents.responsesListed)).slice(-1)
    expect(listed!.data).toEqual({ organisationId: null, candidateIds: [person.accountId] })
    await user.api.sendMessage({ threadId, body: 'We are sorry' })
    expect((await staff().listEscalations({ organisationId })).items).toEqual([])
  })

  test('the list has all organisations, who was told of first comes first, and is counted', async () => {
    at('2028-02-01T00:00:00Z')
    await look()
    const { count } = await staff().countEscalations({})
    const pairs = []
    for (const day of ['01', '02', '03']) {
      at(`2028-02-${day}T10:00:00Z`)
      pairs.push(await messaging.pair())
    }
    for (const day of ['16', '17', '18']) {
      at(`2028-02-${day}T00:00:00Z`)
      await look()
    }
    expect(await staff().countEscalations({})).toEqual({ count: count + 3 })
    const listed: string[] = []
    let cursor: string | null = null
    do {
      const page = await staff().listEscalations({ limit: 2, ...(cursor ? { cursor } : {}) })
      listed.push(...page.items.map(({ organisationId }) => organisationId))
      cursor = page.nextCursor
    } while (cursor)
    expect(listed.slice(-3)).toEqual(pairs.map(({ organisationId }) => organisationId))
    expect(listed).toHaveLength(count + 3)
  })
})

describe('an organisation without access', () => {
  test('is excused, and has the whole time to answer once it has access again', async () => {
    at('2026-11-26T10:00:00Z')
    const { user, person, organisationId } = await messaging.conversation()
    await messaging.loseAccess(organisationId)
    await look()
    at('2026-12-04T00:00:00Z')
    await look()
    await eventuallyTypes(person.accountId, ['response-due', 'response-excused'])
    at('2026-12-18T10:00:00Z')
    await messaging.organisation({ organisationId })
    await look()
    await look()
    await eventuallyTypes(person.accountId, ['response-due', 'response-excused', 'response-due'])
    expect((await user.api.listResponses({})).items).toMatchObject([{ answerBy: '2026-12-29' }])
  })

  test('does not wait again for those who have gone out of sight meanwhile', async () => {
    const { user, person, organisationId } = await messaging.conversation()
    const gone = await messaging.candidate([organisationId])
    await messaging.loseAccess(organisationId)
    await look()
    await messaging.show(gone.accountId, organisationId, false)
    await messaging.organisation({ organisationId })
    await look()
    const waiting = await user.api.listResponses({})
    expect(waiting.items.map(({ candidateId }) => candidateId)).toEqual([person.accountId])
    await messaging.show(gone.accountId, organisationId, true)
    expect(await user.api.countResponses({})).toMatchObject({ waiting: 2 })
  })

  test('has nothing to answer of an interest that comes before its access, until it has it', async () => {
    const organisationId = await messaging.organisation({ accessActive: false, accessReason: 'no_agreement' })
    await look()
    const person = await messaging.candidate([organisationId])
    await eventuallyTypes(person.accountId, [])
    await messaging.organisation({ organisationId })
    await look()
    await look()
    await eventuallyTypes(person.accountId, ['response-due'])
  })
})

describe('the settings', () => {
  const admin = () => messaging.service.as(programmeAdmin())

  test('hold for what begins to wait after they were changed', async () => {
    at('2026-11-26T10:00:00Z')
    const before = await messaging.pair()
    const { version } = await admin().getResponseSettings({})
    const changed = await admin().changeResponseSettings({ version, remindAfter: 2, escalateAfter: 3 })
    expect(changed).toEqual({ version: version + 1, remindAfter: 2, escalateAfter: 3 })
    const after = await messaging.pair()
    expect((await before.user.api.listResponses({})).items[0]!.answerBy).toBe('2026-12-03')
    expect((await after.user.api.listResponses({})).items[0]!.answerBy).toBe('2026-11-30')
    await admin().changeResponseSettings({ ...changed, remindAfter: 5, escalateAfter: 10 })
    const [last] = (await messaging.service.events(messagingEvents.responseSettingsChanged)).slice(-1)
    expect(last!.data).toEqual({ remindAfter: 5, escalateAfter: 10 })
  })

  test('are refused if somebody has changed them meanwhile, or if the programme were told before the organisation', async () => {
    const { version } = await admin().getResponseSettings({})
    const change = (days: object) =>
      admin().changeResponseSettings({ version, remindAfter: 5, escalateAfter: 10, ...days })
    await expectRefused(change({ version: version + 1 }), 'VERSION_CONFLICT')
    const problems = await expectRefused(change({ escalateAfter: 5 }), 'VALIDATION_FAILED')
    expect(problems).toEqual([{ field: 'escalateAfter', message: expect.any(String) }])
  })
})

describe('who may ask', () => {
  test('candidates and staff do not ask what an organisation has to answer, nor organisations what the programme asks', async () => {
    const { user, person } = await messaging.pair()
    const staff = messaging.service.as(programmeStaff())
    for (const api of [person.api, staff]) {
      await expectRefused(api.listResponses({}), 'NOT_PERMITTED')
      await expectRefused(api.countResponses({}), 'NOT_PERMITTED')
    }
    for (const api of [person.api, user.api]) {
      await expectRefused(api.listEscalations({}), 'NOT_PERMITTED')
      await expectRefused(api.countEscalations({}), 'NOT_PERMITTED')
      await expectRefused(api.getResponseSettings({}), 'NOT_PERMITTED')
    }
    const settings = { remindAfter: 5, escalateAfter: 10, version: 1 }
    await expectRefused(staff.changeResponseSettings(settings), 'NOT_PERMITTED')
  })

  test('lists say on record whom they disclosed', async () => {
    const { user, person, organisationId } = await messaging.pair()
    await user.api.listResponses({})
    const [last] = (await messaging.service.events(messagingEvents.responsesListed)).slice(-1)
    expect(last!.data).toEqual({ organisationId, candidateIds: [person.accountId] })
  })
})
