import type { TimelineKind } from '@sih/contracts'
import type { Tx } from '@sih/persistence'

export interface TimelineRow {
  id: string
  kind: TimelineKind
  at: Date
  actorRole: string
  actorId: string | null
  organisationId: string | null
  organisationName: string | null
  referenceId: string | null
  code: string | null
  otherOrganisationId: string | null
  otherOrganisationName: string | null
}

interface Wanted {
  candidateId: string
  /** What happened with this organisation; everything, if there is none. */
  organisationId: string | null
  /** Sort keys of the last entry of the page before. */
  after: (string | number)[] | null
  limit: number
}

/** Newest first, read off one of two indexes. */
export function timelineRows(
  tx: Tx,
  { candidateId, organisationId, after, limit }: Wanted,
): Promise<TimelineRow[]> {
  const [at, id] = after ?? [null, null]
  const parameters = [candidateId, at, id, limit]
  return organisationId
    ? tx.query<TimelineRow>(timelineOf('and t.organisation_id = $5'), [...parameters, organisationId])
    : tx.query<TimelineRow>(timelineOf(), parameters)
}

export const timelineOf = (organisation = ''): string =>
  `select t.id, t.kind, t.at, t.actor_role as "actorRole", t.actor_id as "actorId",
          t.organisation_id as "organisationId", o.legal_name as "organisationName", t.reference_id as "referenceId", t.code,
          t.other_organisation_id as "otherOrganisationId", p.legal_name as "otherOrganisationName"
   from timeline_entry t
   left join organisation o on o.id = t.organisation_id
   left join organisation p on p.id = t.other_organisation_id
   where t.candidate_id = $1 ${organisation}
     and ($2::timestamptz is null or (t.at, t.id) < ($2, $3::uuid))
   order by t.at desc, t.id desc
   limit $4`
