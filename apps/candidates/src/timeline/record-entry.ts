import type { CandidateRef, EventEnvelope, TimelineKind } from '@sih/contracts'
import type { Tx } from '@sih/persistence'

interface What {
  kind: TimelineKind
  organisationId: string | null
  /** What it is about: a message, a referral, a placement and so on. */
  referenceId?: string
  /** What it came to: a stage, a state, an answer. */
  code?: string
  otherOrganisationId?: string
}

export type Happened = What & { event: EventEnvelope<CandidateRef> }

/** Adds what happened to the candidate's timeline; nothing about somebody who is no longer kept here. */
export const recordEntry = (tx: Tx, event: EventEnvelope<CandidateRef>, what: What): Promise<void> =>
  recordEntries(tx, [{ ...what, event }])

/** Adds what happened to the timelines of whichever candidates, in one statement. */
export async function recordEntries(tx: Tx, happened: Happened[]): Promise<void> {
  const column = (of: (one: Happened) => string | null | undefined) => happened.map((one) => of(one) ?? null)
  await tx.query(
    `insert into timeline_entry (id, candidate_id, organisation_id, kind, at, actor_id, actor_role, reference_id,
                                 other_organisation_id, code)
     select happened.id, candidate_id, organisation_id, kind, at, actor_id, actor_role, reference_id,
            other_organisation_id, code
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::uuid[], $7::text[], $8::uuid[],
                 $9::uuid[], $10::text[])
       as happened (id, candidate_id, organisation_id, kind, at, actor_id, actor_role, reference_id,
                    other_organisation_id, code)
     join candidate on candidate.id = candidate_id
     on conflict do nothing`,
    [
      column(({ event }) => event.id),
      column(({ event }) => event.data.candidateId),
      column(({ organisationId }) => organisationId),
      column(({ kind }) => kind),
      column(({ event }) => event.occurredAt),
      column(({ event }) => event.actor.accountId),
      column(({ event }) => event.actor.role),
      column(({ referenceId }) => referenceId),
      column(({ otherOrganisationId }) => otherOrganisationId),
      column(({ code }) => code),
    ],
  )
}
