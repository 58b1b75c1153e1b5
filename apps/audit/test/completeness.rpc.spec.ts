import { candidatesEvents, messagingEvents } from '@sih/contracts'
import { natsOptions } from '@sih/journal'
import { newId } from '@sih/kernel'
import { auditor, eventually } from '@sih/testing'
import { connect } from '@nats-io/transport-node'
import { startAuditService, type AuditService } from './audit-service.js'
import { rootOver } from './test-log.js'
import { rootOf } from '@sih/merkle'
import { UnitOfWork } from '@sih/persistence'
import { logState } from '../src/log/log-state.js'

describe('completeness', () => {
  let service: AuditService
  const api = () => service.as(auditor())

  beforeAll(async () => {
    service = await startAuditService()
  }, 60_000)
  afterAll(() => service?.stop())

  it('holds when two replicas have taken in what all sources have sent', async () => {
    await service.startReplica()
    const candidates = service.peers.get('candidates')!
    const messaging = service.peers.get('messaging')!
    await Promise.all(
      Array.from({ length: 200 }, () => [
        candidates.publish(candidatesEvents.ownProfileOpened, { candidateId: newId() }),
        messaging.publish(messagingEvents.notificationRead, { notificationId: newId() }),
      ]).flat(),
    )
    const { sources } = await eventually(async () => {
      const answer = await api().completeness({})
      expect(answer.complete).toBe(true)
      expect(answer.sources.find(({ source }) => source === 'messaging')!.announced).toBe(200)
      expect(answer.sources.find(({ source }) => source === 'candidates')!.announced).toBe(200)
      return answer
    })
    expect(sources.map(({ source, entries, announced }) => [source, entries, announced])).toEqual([
      ['organisations', 0, 0],
      ['candidates', 200, 200],
      ['messaging', 200, 200],
      ['reporting', 0, 0],
      ['audit', expect.any(Number), expect.any(Number)],
      ['gateway', 0, 0],
    ])
    const leaves = await service.dataSource.query('select leaf from log_entry order by index')
    const state = await service.get(UnitOfWork).run(logState)
    expect(rootOf(state.frontier)).toEqual(rootOver(leaves.slice(0, state.frontier.size)))
  })

  it('does not hold while a source has announced what has not come', async () => {
    const connection = await connect(natsOptions(service.nats.urls.messaging, 'messaging'))
    const head = { number: 201, head: 'ab'.repeat(32), at: new Date(Date.now() + 60_000).toISOString() }
    connection.publish('head.messaging', JSON.stringify(head))
    await connection.drain()
    await eventually(async () => {
      const { sources, complete } = await api().completeness({})
      expect(complete).toBe(false)
      expect(sources.find(({ source }) => source === 'messaging')).toMatchObject({
        entries: 200,
        announced: 201,
      })
    })
  })
})
