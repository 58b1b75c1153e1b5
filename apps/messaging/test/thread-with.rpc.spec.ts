import { messagingEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

describe('the conversation with somebody', () => {
  test('is found by either side, among others and in the archive too', async () => {
    const { organisationId, person, user } = await messaging.pair()
    const other = await messaging.candidate([organisationId])
    await other.api.startThread({ organisationId, body: 'Hello' })
    const { id } = await person.api.startThread({ organisationId, body: 'Hello' })
    await user.api.archiveThread({ threadId: id, archived: true })
    const { accountId: candidateId } = person
    const lists = [
      await user.api.listThreads({ candidateId }),
      await person.api.listThreads({ organisationId }),
    ]
    expect(lists.map(({ items }) => items.map((thread) => thread.id))).toEqual([[id], [id]])
    expect((await user.api.listThreads({ candidateId, folder: 'inbox' })).items).toEqual([])
    expect((await user.api.listThreads({ candidateId, overdue: true })).items).toEqual([])
  })

  test('is none while it has not begun, and none with somebody who is not theirs or not there', async () => {
    const { organisationId, person, user } = await messaging.pair()
    const { accountId: candidateId } = person
    expect((await user.api.listThreads({ candidateId })).items).toEqual([])
    await person.api.startThread({ organisationId, body: 'Hello' })
    const stranger = await messaging.member(await messaging.organisation())
    for (const asked of [candidateId, newId()]) {
      expect((await stranger.api.listThreads({ candidateId: asked })).items).toEqual([])
    }
  })

  test('is gone once the organisation sees the candidate no more', async () => {
    const { organisationId, person, user } = await messaging.pair()
    const { accountId: candidateId } = person
    await person.api.startThread({ organisationId, body: 'Hello' })
    await messaging.withdraw(candidateId, organisationId)
    expect((await user.api.listThreads({ candidateId })).items).toEqual([])
    expect((await person.api.listThreads({ organisationId })).items).toHaveLength(1)
  })

  test('is put on record with whom it disclosed, and not as a search', async () => {
    const { organisationId, person, user } = await messaging.pair()
    const { accountId: candidateId } = person
    const { id } = await person.api.startThread({ organisationId, body: 'Hello' })
    await user.api.listThreads({ candidateId })
    const [last] = (await messaging.service.events(messagingEvents.threadsListed)).slice(-1)
    expect(last!.data).toEqual({ threadIds: [id], candidateIds: [candidateId], searched: false })
  })

  test('is asked for by naming the other side, without words beside it', async () => {
    const { organisationId, person, user } = await messaging.pair()
    const { accountId: candidateId } = person
    await expectRefused(user.api.listThreads({ organisationId }), 'VALIDATION_FAILED')
    await expectRefused(person.api.listThreads({ candidateId }), 'VALIDATION_FAILED')
    await expectRefused(user.api.listThreads({ candidateId, search: 'hello' }), 'VALIDATION_FAILED')
  })
})
