import { messagingEvents } from '@sih/contracts'
import { eventually } from '@sih/testing'
import { MonthlySummaries } from '../src/summary/monthly-summaries.js'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
let processes: MonthlySummaries[]
beforeAll(async () => {
  messaging = await Messaging.start()
  const other = await messaging.service.startReplica()
  processes = [messaging.service.get(MonthlySummaries), other.app.get(MonthlySummaries, { strict: false })]
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())
afterEach(() => messaging.service.clock.reset())

const at = (moment: string) => messaging.service.clock.set(moment)
/** Both processes, three times over, beside what they do by themselves. */
const look = () => Promise.all([...processes, ...processes, ...processes].map((summaries) => summaries.run()))
const subject = 'Your summary of June 2026 is ready'
const mailsTo = (accountId: string) =>
  messaging.mail.to(emailOf(accountId)).filter(({ mail }) => mail.subject?.includes('summary'))
const toldTo = async ({ api }: Awaited<ReturnType<Messaging['member']>>) =>
  (await api.listNotifications({})).items.filter(({ kind }) => kind === 'monthly_summary')
const summarised = async (organisationId: string) =>
  (await messaging.service.events(messagingEvents.monthSummarised))
    .filter(({ data }) => data.organisationId === organisationId)
    .map(({ data }) => data)

test('everybody is told at seven in the morning of the first day in London, each once, by however many processes', async () => {
  at('2026-06-09T10:00:00Z')
  const organisationId = await messaging.organisation()
  const people = [
    await messaging.member(organisationId),
    await messaging.member(organisationId, ['Ben', 'Cole']),
  ]
  at('2026-07-01T05:59:59Z')
  await look()
  expect(await summarised(organisationId)).toEqual([])
  at('2026-07-01T06:00:00Z')
  await look()
  const [anna] = people
  const { mail } = await eventually(() => {
    for (const { accountId } of people) expect(mailsTo(accountId)).toHaveLength(1)
    return mailsTo(anna!.accountId)[0]!
  })
  const link = 'https://step.example/reports?from=2026-06-01&to=2026-06-30'
  expect(mail.subject).toBe(subject)
  expect(mail.text).toContain(link)
  expect(mail.html).toContain(`href="${link.replace('&', '&amp;')}"`)
  expect(mail.text! + mail.html).not.toContain('Leeds')
  at('2026-07-31T22:59:59Z')
  await look()
  for (const person of people) {
    expect(await toldTo(person)).toMatchObject([{ organisationId, candidateId: null }])
    expect(mailsTo(person.accountId)).toHaveLength(1)
  }
  expect(await summarised(organisationId)).toEqual([
    { organisationId, from: '2026-06-01', to: '2026-06-30', count: 2 },
  ])
})

test('who has switched it off gets no e-mail, and finds it in the service', async () => {
  at('2026-06-09T10:00:00Z')
  const person = await messaging.member(await messaging.organisation())
  await person.api.changePreferences({ preferences: [{ kind: 'monthly_summary', email: 'off' }] })
  at('2026-07-01T06:00:00Z')
  await look()
  expect(await toldTo(person)).toHaveLength(1)
  const queued = await messaging.service.dataSource.query<object[]>(
    'select 1 from email where account_id = $1',
    [person.accountId],
  )
  expect(queued).toEqual([])
})

test('months that were missed are one summary; without access, or of the time before, there is none', async () => {
  at('2026-06-09T10:00:00Z')
  const [here, gone] = [await messaging.organisation(), await messaging.organisation()]
  await messaging.loseAccess(gone)
  at('2026-09-02T10:00:00Z')
  const late = await messaging.organisation()
  await look()
  expect(await summarised(here)).toMatchObject([{ from: '2026-08-01', to: '2026-08-31' }])
  expect(await summarised(gone)).toEqual([])
  expect(await summarised(late)).toEqual([])
})
