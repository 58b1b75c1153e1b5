import { candidatesEvents, messagingEvents, organisationsEvents } from '@sih/contracts'
import { anonymous, newId } from '@sih/kernel'
import {
  auditor,
  candidate,
  expectRefused,
  organisationAdmin,
  organisationUser,
  programmeStaff,
} from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

const kindsOf = async (principal = candidate()) =>
  (await messaging.service.as(principal).listPreferences({})).preferences.map(({ kind }) => kind)
const queued = (accountId: string) =>
  messaging.service.dataSource.query<{ kind: string }[]>(
    `select email.kind from email left join notification using (id)
     where coalesce(email.account_id, notification.account_id) = $1`,
    [accountId],
  )
async function mailboxOf(organisationId: string): Promise<string> {
  const mailboxId = newId()
  await messaging.service.happened(organisationsEvents.mailboxConfirmed, { organisationId, mailboxId })
  return mailboxId
}

test('everybody is told at once of what concerns them, until they choose something else', async () => {
  const organisationId = newId()
  expect(await kindsOf()).toEqual([
    'new_message',
    'referral_proposed',
    'others_nearby',
    'placement_step',
    'stage_moved',
    'security',
  ])
  expect(await kindsOf(organisationUser(organisationId))).toEqual([
    'new_interest',
    'interest_withdrawn',
    'new_message',
    'mention',
    'assignment',
    'saved_search_matched',
    'response_overdue',
    'placement_step',
    'job_follow_up',
    'monthly_summary',
    'security',
  ])
  expect(await kindsOf(organisationAdmin(organisationId))).toEqual(
    expect.arrayContaining(['agreement_step', 'colleague_joined', 'security']),
  )
  expect(await kindsOf(programmeStaff())).toEqual(['monthly_summary', 'security'])
  const api = messaging.service.as(candidate())
  const { preferences } = await api.listPreferences({})
  expect(preferences.every(({ email }) => email === 'at_once')).toBe(true)
  const changed = await api.changePreferences({ preferences: [{ kind: 'new_message', email: 'off' }] })
  expect(changed).toEqual(await api.listPreferences({}))
  expect(changed.preferences[0]).toEqual({ kind: 'new_message', email: 'off' })
})

test('who wants no e-mail gets none, and is told in the service all the same', async () => {
  const { user, person, threadId } = await messaging.conversation()
  await person.api.changePreferences({ preferences: [{ kind: 'new_message', email: 'off' }] })
  await user.api.sendMessage({ threadId, body: 'Hello' })
  expect(await queued(person.accountId)).toEqual([])
  expect((await person.api.listNotifications({})).items).toHaveLength(1)
})

test('security notices cannot be put off', async () => {
  const api = messaging.service.as(candidate())
  for (const email of ['daily', 'off'] as const) {
    const preferences = [{ kind: 'security', email } as const]
    await expectRefused(api.changePreferences({ preferences }), 'SECURITY_NOTICES_NEEDED')
  }
  await api.changePreferences({ preferences: [{ kind: 'security', email: 'at_once' }] })
})

test('a kind that is for others, or named twice, is refused', async () => {
  const api = messaging.service.as(candidate())
  const off = (kind: 'mention' | 'new_message') => ({ kind, email: 'off' }) as const
  for (const preferences of [[off('mention')], [off('new_message'), off('new_message')]]) {
    const fields = await expectRefused(api.changePreferences({ preferences }), 'VALIDATION_FAILED')
    expect(fields[0]!.message).toBe(
      'Name each once, of: new_message, referral_proposed, others_nearby, placement_step, stage_moved, security',
    )
  }
})

test('a group mailbox gets what its organisation chooses', async () => {
  const organisationId = await messaging.organisation()
  const mailboxId = await mailboxOf(organisationId)
  const admin = messaging.service.as(organisationAdmin(organisationId))
  expect(await admin.listMailboxPreferences({ mailboxId })).toEqual({
    preferences: [
      { kind: 'new_interest', email: 'at_once' },
      { kind: 'new_message', email: 'off' },
      { kind: 'response_overdue', email: 'off' },
    ],
  })
  const preferences = [
    { kind: 'new_interest', email: 'off' } as const,
    { kind: 'new_message', email: 'at_once' } as const,
    { kind: 'response_overdue', email: 'off' } as const,
  ]
  expect(await admin.changeMailboxPreferences({ mailboxId, preferences })).toEqual({ preferences })
  const person = await messaging.candidate([organisationId])
  expect(await queued(mailboxId)).toEqual([])
  await person.api.startThread({ organisationId, body: 'Hello' })
  expect(await queued(mailboxId)).toEqual([{ kind: 'new_message' }])
})

test('the mailbox of another organisation answers like a missing one, and only admins choose', async () => {
  const organisationId = await messaging.organisation()
  const mailboxId = await mailboxOf(await messaging.organisation())
  const admin = messaging.service.as(organisationAdmin(organisationId))
  for (const id of [mailboxId, newId()]) {
    await expectRefused(admin.listMailboxPreferences({ mailboxId: id }), 'MAILBOX_NOT_FOUND')
    const change = { mailboxId: id, preferences: [] }
    await expectRefused(admin.changeMailboxPreferences(change), 'MAILBOX_NOT_FOUND')
  }
  const user = messaging.service.as(organisationUser(organisationId))
  await expectRefused(user.listMailboxPreferences({ mailboxId }), 'NOT_PERMITTED')
  expect(await kindsOf(auditor())).toEqual(['security'])
  const nobody = messaging.service.as(anonymous)
  await expectRefused(nobody.listPreferences({}), 'NOT_PERMITTED')
  await expectRefused(nobody.changePreferences({ preferences: [] }), 'NOT_PERMITTED')
})

test('admins are told of agreement steps and of new users, others are not', async () => {
  const organisationId = await messaging.organisation()
  const [accountId, joining] = [newId(), newId()]
  const join = (who: string, role: 'organisation_admin' | 'organisation_user') =>
    messaging.service.happened(organisationsEvents.memberJoined, { organisationId, accountId: who, role })
  await join(accountId, 'organisation_admin')
  await join(joining, 'organisation_user')
  await messaging.service.happened(organisationsEvents.agreementCountersigned, {
    organisationId,
    agreementId: newId(),
    textHash: 'a'.repeat(64),
  })
  const admin = messaging.service.as(organisationAdmin(organisationId, accountId))
  const { items } = await admin.listNotifications({})
  expect(items.map(({ kind, candidateId }) => [kind, candidateId])).toEqual([
    ['agreement_step', null],
    ['colleague_joined', null],
  ])
  expect((await queued(accountId)).map(({ kind }) => kind).sort()).toEqual([
    'agreement_step',
    'colleague_joined',
  ])
  const user = messaging.service.as(organisationUser(organisationId, joining))
  expect((await user.listNotifications({})).items).toEqual([])
})

test('who saved a search is told of new candidates, unless they have left', async () => {
  const organisationId = await messaging.organisation()
  const { accountId, api } = await messaging.member(organisationId)
  const matched = (of: string) =>
    messaging.service.happened(candidatesEvents.savedSearchMatched, {
      savedSearchId: newId(),
      accountId: of,
      organisationId,
    })
  const left = newId()
  await matched(accountId)
  await matched(left)
  const { items } = await api.listNotifications({})
  expect(items.map(({ kind, candidateId }) => [kind, candidateId])).toEqual([['saved_search_matched', null]])
  expect((await queued(accountId)).map(({ kind }) => kind)).toEqual(['saved_search_matched'])
  const stranger = messaging.service.as(organisationUser(organisationId, left))
  expect((await stranger.listNotifications({})).items).toEqual([])
})

test('looking and choosing are put on record', async () => {
  const accountId = newId()
  const api = messaging.service.as(candidate(accountId))
  await api.listPreferences({})
  await api.changePreferences({ preferences: [{ kind: 'referral_proposed', email: 'daily' }] })
  const { preferencesOpened, preferencesChanged } = messagingEvents
  for (const contract of [preferencesOpened, preferencesChanged]) {
    expect((await messaging.service.events(contract)).at(-1)).toMatchObject({
      actor: { accountId },
      data: { accountId },
    })
  }
})
