import type { ServiceName } from '@sih/kernel'
import { eventually, expectRefused } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeEach(async () => {
  messaging = await Messaging.start({ COPY_MAX_AGE: '3' })
  await messaging.ready()
}, 120_000)
afterEach(() => messaging?.stop())

async function silence(source: ServiceName) {
  await messaging.service.peers.get(source)!.stop()
  messaging.service.peers.delete(source)
}

test.each(['organisations', 'candidates'] as const)(
  'once nothing is heard from %s, an organisation is told to wait; a candidate goes on',
  async (source) => {
    const { organisationId, user, person } = await messaging.pair()
    const { id: threadId } = await person.api.startThread({ organisationId, body: 'Hello' })
    await silence(source)
    await eventually(() => expectRefused(user.api.listThreads({}), 'COPY_STALE'))
    await expectRefused(user.api.listMessages({ threadId }), 'COPY_STALE')
    await expectRefused(user.api.sendMessage({ threadId, body: 'Hello' }), 'COPY_STALE')
    await expectRefused(user.api.markThreadRead({ threadId }), 'COPY_STALE')
    await expectRefused(user.api.startThread({ candidateId: person.accountId, body: 'Hello' }), 'COPY_STALE')
    expect((await person.api.listThreads({})).items).toHaveLength(1)
    expect((await person.api.listMessages({ threadId })).items).toHaveLength(1)
    await person.api.sendMessage({ threadId, body: 'Are you there?' })
  },
  60_000,
)
