import { gatewayEvents, messagingEvents, type StaffRole } from '@sih/contracts'
import { newId, type Principal } from '@sih/kernel'
import { eventually, programmeStaff } from '@sih/testing'
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

/** Somebody of the programme who has joined. */
async function staff(role: StaffRole) {
  const accountId = newId()
  await messaging.contact(accountId, 'Robin', 'Clarke')
  await messaging.service.happened(gatewayEvents.accountOpened, { accountId, role, organisationId: null })
  const principal: Principal = { ...programmeStaff(), accountId }
  return { accountId, api: messaging.service.as(principal) }
}

test('the people of the programme are told of the summary of all organisations, as each has chosen', async () => {
  at('2026-06-09T10:00:00Z')
  const [lead, robin, quiet, gone] = [
    await staff('programme_admin'),
    await staff('programme_staff'),
    await staff('programme_staff'),
    await staff('programme_staff'),
  ]
  const [auditor, promoted] = [await staff('auditor'), await staff('auditor')]
  const { staffDisabled, staffRoleChanged } = gatewayEvents
  await messaging.service.happened(staffDisabled, { accountId: gone.accountId, role: 'programme_staff' })
  await quiet.api.changePreferences({ preferences: [{ kind: 'monthly_summary', email: 'off' }] })
  await robin.api.changePreferences({ preferences: [{ kind: 'monthly_summary', email: 'daily' }] })
  at('2026-07-01T06:00:00Z')
  await look()
  const { mail } = await eventually(() => {
    expect(mailsTo(lead.accountId)).toHaveLength(1)
    return mailsTo(lead.accountId)[0]!
  })
  expect(mail.subject).toBe(subject)
  expect(mail.text).toContain('interested in organisations in June 2026')
  expect(mail.text).toContain('https://step.example/reports?from=2026-06-01&to=2026-06-30')
  expect(mail.text).toContain('you belong to the Step into Health team')
  for (const told of [lead, robin, quiet]) {
    expect(await toldTo(told)).toMatchObject([
      { organisationId: null, text: expect.stringContaining('all organisations') },
    ])
  }
  for (const other of [auditor, promoted, gone]) expect(await toldTo(other)).toEqual([])
  const events = await messaging.service.events(messagingEvents.programmeSummarised)
  expect(events.map(({ data }) => data)).toEqual([{ from: '2026-06-01', to: '2026-06-30', count: 3 }])

  at('2026-08-02T06:00:00Z')
  await messaging.service.happened(staffRoleChanged, {
    accountId: promoted.accountId,
    role: 'programme_staff',
  })
  await look()
  expect(await toldTo(lead)).toHaveLength(2)
  expect(await toldTo(promoted)).toEqual([])
  expect(mailsTo(quiet.accountId)).toEqual([])
})
