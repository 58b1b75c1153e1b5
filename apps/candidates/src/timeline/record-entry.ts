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

/** Adds what happened to the candidate's timeline; nothing about somebody who is no longer kept here. */
export async function recordEntry(
  tx: Tx,
  { id, occurredAt, actor, data: { candidateId } }: EventEnvelope<CandidateRef>,
  { kind, organisationId, referenceId, code, otherOrganisationId }: What,
): Promise<void> {
  await tx.query(
    `insert into timeline_entry (id, candidate_id, organisation_id, kind, at, actor_id, actor_role, reference_id,
                                 other_organisation_id, code)
     select $1, id, $3, $4, $5, $6, $7, $8, $9, $10 from candidate where id = $2
     on conflict do nothing`,
    [
      id,
      candidateId,
      organisationId,
      kind,
      occurredAt,
      actor.accountId,
      actor.role,
      referenceId ?? null,
      otherOrganisationId ?? null,
      code ?? null,
    ],
  )
}
