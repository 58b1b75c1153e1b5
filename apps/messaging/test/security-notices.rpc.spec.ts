import { candidatesEvents, gatewayEvents, messagingEvents, type AccountFact } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { candidate, organisationUser, programmeStaff } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
}, 120_000)
afterAll(() => messaging?.stop())

const happened = (name: keyof typeof gatewayEvents, fact: AccountFact & { sessionId?: string }) =>
  messaging.service.happened(gatewayEvents[name] as typeof gatewayEvents.passwordChanged, fact)

test.each([
  ['passwordChanged', 'password_changed', /password was changed/],
  ['passwordReset', 'password_changed', /password was changed/],
  ['secondFactorAdded', 'second_factor_added', /app was set up/],
  ['secondFactorRemoved', 'second_factor_removed', /app of your account was removed/],
  ['secondFactorReset', 'second_factor_removed', /app of your account was removed/],
  ['recoveryCodesRenewed', 'recovery_codes_renewed', /New recovery codes/],
  ['recoveryCodeUsed', 'recovery_code_used', /recovery codes was used/],
  ['emailChanged', 'address_changed', /e-mail address of your account/],
  ['signedInElsewhere', 'signed_in_elsewhere', /place not used before/],
  ['sessionRevoked', 'session_revoked', /session of your account was ended/],
  ['otherSessionsEnded', 'sessions_ended', /All other sessions/],
] as const)('%s is told in the service, once and without an e-mail of ours', async (name, kind, text) => {
  const accountId = newId()
  const hasSession = ['signedInElsewhere', 'sessionRevoked', 'otherSessionsEnded'].includes(name)
  await happened(name, { accountId, ...(hasSession ? { sessionId: newId() } : {}) })
  const own = await messaging.service.as(candidate(accountId)).listNotifications({})
  expect(own.items).toMatchObject([
    { kind, text: expect.stringMatching(text), organisationId: null, candidateId: null, read: false },
  ])
  const emails = await messaging.service.dataSource.query('select 1 from email where account_id = $1', [
    accountId,
  ])
  expect(emails).toEqual([])
})

test('is told whatever the person has chosen, in every organisation that they act for, and to nobody else', async () => {
  const accountId = newId()
  const staff = messaging.service.as(programmeStaff(accountId))
  await staff.changePreferences({ preferences: [{ kind: 'security', email: 'at_once' }] })
  await happened('passwordChanged', { accountId })
  for (const principal of [programmeStaff(accountId), organisationUser(newId(), accountId)]) {
    const { items } = await messaging.service.as(principal).listNotifications({})
    expect(items.map(({ kind }) => kind)).toEqual(['password_changed'])
  }
  expect((await messaging.service.as(candidate()).listNotifications({})).items).toEqual([])
  const told = await messaging.service.events(messagingEvents.notified)
  const own = told.filter(({ data }) => data.accountId === accountId)
  expect(own.map(({ data }) => data)).toEqual([
    { accountId, kind: 'password_changed', notificationId: expect.any(String) },
  ])
})

test('is not told any more about somebody who was erased', async () => {
  const accountId = newId()
  const erasure = { erasureId: newId(), candidateId: accountId, reason: 'own_request' } as const
  await messaging.service.happened(candidatesEvents.erasureStarted, erasure)
  await happened('passwordChanged', { accountId })
  expect((await messaging.service.as(candidate(accountId)).listNotifications({})).items).toEqual([])
})
