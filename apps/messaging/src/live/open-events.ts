import {
  isLive,
  isToldTo,
  liveOf,
  messagingEvents,
  type EventEnvelope,
  type EventsSoFar,
  type LiveEvent,
  type OpenEventsRequest,
} from '@sih/contracts'
import { textMember } from '@sih/journal'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

/** Events of the service, whomever they concern: who has been away for longer loads everything again. */
const furthestBack = 5_000

/** What somebody has missed, read from this service's own journal. What comes after it passes by NATS. */
@Injectable()
export class OpenEvents {
  constructor(private readonly work: UnitOfWork) {}

  run({ lastEventId }: OpenEventsRequest, principal: Principal): Promise<EventsSoFar> {
    return this.work.read(async (tx) => {
      const [head] = await tx.query<{ number: string }>('select number from journal_head')
      const position = Number(head!.number)
      const after = lastEventId ?? position
      const missed = after > position || position - after > furthestBack
      const events = missed ? [] : await toldSince(tx, after, position, principal)
      tx.publish(messagingEvents.eventsOpened, { count: events.length })
      return { position, events, missed }
    })
  }
}

async function toldSince(
  tx: Tx,
  after: number,
  position: number,
  principal: Principal,
): Promise<LiveEvent[]> {
  const batches = await tx.query<{ first: string; body: string }>(
    'select first, body from journal where last > $1 and first <= $2 order by first',
    [after, position],
  )
  return batches
    .flatMap(({ first, body }) => body.split('\n').map((line, n) => ({ line, number: Number(first) + n })))
    .filter(({ line, number }) => number > after && isLive(textMember(line, 'type') ?? ''))
    .map(({ line, number }) => liveOf(JSON.parse(line) as EventEnvelope, number))
    .filter((live) => isToldTo(live, principal))
    .map(({ event }) => event)
}
