import { Injectable } from '@nestjs/common'
import { messagingEvents, type EventEnvelope, type MessageSent } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { moveByItself } from '../stage/stage-moves.js'
import { recordEntry } from '../timeline/record-entry.js'

/**
 * A message is on the timeline; a search finds who has not been answered by when each side wrote last; and whom the
 * organisation has written to is contacted.
 */
@Injectable()
export class OnMessageSent {
  @Reacts(messagingEvents.messageSent)
  async run(
    tx: Tx,
    { candidateId, organisationId, from, messageId: referenceId }: MessageSent,
    event: EventEnvelope<MessageSent>,
  ): Promise<void> {
    await recordEntry(tx, event, { kind: `message_from_${from}`, organisationId, referenceId })
    const of = (side: string) => (from === side ? event.occurredAt : null)
    await tx.query(keep, [candidateId, organisationId, of('candidate'), of('organisation')])
    if (from === 'organisation') await this.contacted(tx, event)
  }

  /** Nobody else decides about the candidate meanwhile; rows that refer to them may be added. */
  private async contacted(tx: Tx, { data, occurredAt }: EventEnvelope<MessageSent>): Promise<void> {
    const { candidateId, organisationId } = data
    const held = await tx.query('select 1 from candidate where id = $1 for no key update', [candidateId])
    if (held.length === 0) return
    await moveByItself(tx, { candidateId, organisationId }, 'contacted', new Date(occurredAt))
  }
}

/** Nothing is kept of somebody who is gone. `greatest` passes over null. */
const keep = `
  insert into correspondence (candidate_id, organisation_id, candidate_wrote_at, organisation_wrote_at)
  select id, $2, $3, $4 from candidate where id = $1
  on conflict (candidate_id, organisation_id) do update
    set candidate_wrote_at = greatest(correspondence.candidate_wrote_at, excluded.candidate_wrote_at),
        organisation_wrote_at = greatest(correspondence.organisation_wrote_at, excluded.organisation_wrote_at)`
