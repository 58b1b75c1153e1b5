import { candidatesEvents, requestRefused } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { eventually, expectRefused, organisationUser } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

type Conversation = Awaited<ReturnType<Messaging['conversation']>>

async function expectClosedToOrganisation({ user, person, threadId }: Conversation) {
  const { api } = user
  expect((await api.listThreads({})).items).toEqual([])
  await expectRefused(api.listMessages({ threadId }), 'THREAD_NOT_FOUND')
  await expectRefused(api.markThreadRead({ threadId }), 'THREAD_NOT_FOUND')
  await expectRefused(api.sendMessage({ threadId, body: 'Hello?' }), 'THREAD_NOT_FOUND')
  await expectRefused(
    api.startThread({ candidateId: person.accountId, body: 'Hello?' }),
    'CANDIDATE_NOT_FOUND',
  )
}

async function expectReadOnlyForCandidate({ organisationId, person, threadId }: Conversation) {
  const { api } = person
  expect((await api.listThreads({})).items.map(({ id }) => id)).toEqual([threadId])
  expect((await api.listMessages({ threadId })).items).toHaveLength(1)
  await api.markThreadRead({ threadId })
  await expectRefused(api.sendMessage({ threadId, body: 'Hello?' }), 'THREAD_READ_ONLY')
  await expectRefused(api.startThread({ organisationId, body: 'Hello?' }), 'THREAD_READ_ONLY')
}

test('a withdrawn interest closes the conversation to the organisation at once; the candidate may still read it', async () => {
  const open = await messaging.conversation()
  await messaging.withdraw(open.person.accountId, open.organisationId)
  await expectClosedToOrganisation(open)
  await expectReadOnlyForCandidate(open)
})

test('a profile that is not shown closes it in the same way, and nobody is notified', async () => {
  const open = await messaging.conversation()
  const { organisationId, user, person, threadId } = open
  const before = (await user.api.listNotifications({})).items
  await messaging.show(person.accountId, organisationId, false)
  await expectClosedToOrganisation(open)
  await expectReadOnlyForCandidate(open)
  const newcomer = await messaging.member(organisationId, ['Cara', 'Lloyd'])
  expect((await newcomer.api.listThreads({})).items).toEqual([])

  await messaging.show(person.accountId, organisationId, true)
  for (const { api } of [user, newcomer]) {
    expect((await api.listThreads({})).items.map(({ id }) => id)).toEqual([threadId])
  }
  await user.api.sendMessage({ threadId, body: 'Welcome back' })
  expect((await user.api.listNotifications({})).items).toEqual(before)
})

test('who drops the organisation while not shown is gone for good, and is shown again when interested anew', async () => {
  const { organisationId, user, person, threadId } = await messaging.conversation()
  await messaging.show(person.accountId, organisationId, false)
  await messaging.withdraw(person.accountId, organisationId)
  expect((await user.api.listNotifications({})).items[0]!.kind).toBe('interest_withdrawn')
  await messaging.show(person.accountId, organisationId, true)
  await expectRefused(user.api.listMessages({ threadId }), 'THREAD_NOT_FOUND')
  await messaging.deliver(person.accountId, organisationId)
  expect((await user.api.listMessages({ threadId })).items).toHaveLength(1)
})

test('lost access closes it in the same way', async () => {
  const open = await messaging.conversation()
  await messaging.loseAccess(open.organisationId)
  await expectClosedToOrganisation(open)
  await expectReadOnlyForCandidate(open)
})

test('what was hidden is back, with its unread, once the organisation sees the candidate again', async () => {
  const { organisationId, user, person, threadId } = await messaging.conversation()
  await messaging.withdraw(person.accountId, organisationId)
  await messaging.loseAccess(organisationId)
  await messaging.deliver(person.accountId, organisationId)
  expect((await user.api.listThreads({})).items).toEqual([])
  await messaging.organisation({ organisationId })
  expect((await user.api.listThreads({})).items.map(({ id, unread }) => [id, unread])).toEqual([
    [threadId, 1],
  ])
  await person.api.sendMessage({ threadId, body: 'I am back' })
})

test('somebody who joins while an interest is withdrawn does not see its conversation, and does when it is back', async () => {
  const { organisationId, person, threadId } = await messaging.conversation()
  await messaging.withdraw(person.accountId, organisationId)
  const newcomer = await messaging.member(organisationId, ['Cara', 'Lloyd'])
  expect((await newcomer.api.listThreads({})).items).toEqual([])
  await messaging.deliver(person.accountId, organisationId)
  expect((await newcomer.api.listThreads({})).items.map(({ id }) => id)).toEqual([threadId])
})

test('an interest that waits for access opens nothing', async () => {
  const organisationId = await messaging.organisation({ accessActive: false, accessReason: 'no_agreement' })
  const user = await messaging.member(organisationId)
  const person = await messaging.candidate([])
  await messaging.service.happened(candidatesEvents.interestExpressed, {
    candidateId: person.accountId,
    organisationId,
  })
  await expectRefused(person.api.startThread({ organisationId, body: 'Hello' }), 'ORGANISATION_NOT_FOUND')
  await expectRefused(
    user.api.startThread({ candidateId: person.accountId, body: 'Hello' }),
    'CANDIDATE_NOT_FOUND',
  )
})

test('an older state of the organisation that comes late changes nothing', async () => {
  const { organisationId, user, threadId } = await messaging.conversation()
  await messaging.organisation({
    organisationId,
    accessActive: false,
    accessReason: 'no_agreement',
    revision: 1,
  })
  expect((await user.api.listThreads({})).items.map(({ id }) => id)).toEqual([threadId])
})

test('a new legal name is what the candidate sees', async () => {
  const { organisationId, person } = await messaging.conversation()
  await messaging.organisation({ organisationId, legalName: 'Leeds Hospitals' })
  expect((await person.api.listThreads({})).items[0]!.withName).toBe('Leeds Hospitals')
})

/** A withdrawal that has begun and is not committed yet. */
async function withdrawalUnderWay(candidateId: string, organisationId: string) {
  const runner = messaging.service.dataSource.createQueryRunner()
  await runner.startTransaction()
  await runner.query(
    'update interest set delivered = false where candidate_id = $1 and organisation_id = $2',
    [candidateId, organisationId],
  )
  const waiting = () =>
    eventually(async () => {
      const blocked: unknown = await runner.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      expect(blocked).not.toEqual([])
    })
  const commit = async () => {
    await runner.commitTransaction()
    await runner.release()
  }
  return { waiting, commit }
}

test('whoever writes while a withdrawal is under way waits for it, and is refused', async () => {
  const { organisationId, user, person } = await messaging.pair()
  const withdrawal = await withdrawalUnderWay(person.accountId, organisationId)
  const started = expectRefused(
    user.api.startThread({ candidateId: person.accountId, body: 'Hello' }),
    'CANDIDATE_NOT_FOUND',
  )
  await Promise.race([withdrawal.waiting(), started])
  await withdrawal.commit()
  await started
})

test('while messages are written, a withdrawal lets each through or refuses it, and then nothing is seen', async () => {
  const { organisationId, user, person, threadId } = await messaging.conversation()
  const writing = Array.from({ length: 15 }, (_, n) =>
    user.api.sendMessage({ threadId, body: `${n}` }).then(
      () => 'sent',
      (error: { code: string }) => error.code,
    ),
  )
  await messaging.withdraw(person.accountId, organisationId)
  const outcomes = await Promise.all(writing)
  expect(outcomes.filter((outcome) => outcome !== 'sent' && outcome !== 'THREAD_NOT_FOUND')).toEqual([])
  expect((await user.api.listThreads({})).items).toEqual([])
  expect((await person.api.listThreads({})).items[0]!.unread).toBe(
    outcomes.filter((one) => one === 'sent').length,
  )
})

test('members who join while messages are written miss none of them', async () => {
  const { organisationId, person, threadId } = await messaging.conversation()
  const writing = Promise.all(
    Array.from({ length: 15 }, (_, n) => person.api.sendMessage({ threadId, body: `${n}` })),
  )
  const newcomers = [await messaging.member(organisationId), await messaging.member(organisationId)]
  await writing
  for (const { api } of newcomers) expect((await api.listThreads({})).items[0]!.unread).toBe(16)
})

test('a refused attempt is on record with the code and who tried', async () => {
  const { threadId } = await messaging.conversation()
  const intruder = organisationUser(newId())
  await expectRefused(messaging.service.as(intruder).listMessages({ threadId }), 'THREAD_NOT_FOUND')
  const [last] = (await messaging.service.events(requestRefused.messaging)).slice(-1)
  expect(last).toMatchObject({
    actor: { accountId: intruder.accountId, organisationId: intruder.organisationId },
    outcome: 'refused',
    data: { operation: 'messaging.v1.list-messages', code: 'THREAD_NOT_FOUND' },
  })
})
