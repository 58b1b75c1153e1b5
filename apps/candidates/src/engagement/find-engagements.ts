import type { FindMany } from '@sih/persistence'
import type { CandidateState, CloseReason } from '../candidate/candidate.entity.js'

/** A candidate as an organisation meets them: what it rests on who may do what. */
export interface Engagement {
  place: number
  id: string
  state: CandidateState
  closedReason: CloseReason | null
  interestedIn: string | null
  accessActive: boolean
  hidden: boolean
  /** The organisation has recorded a job for the candidate, and that stands. */
  filledJob: boolean
}

export interface EngagementKey {
  candidateId: string
  organisationId: string
}
export const engagementKey = ({ candidateId, organisationId }: EngagementKey) =>
  `${candidateId}/${organisationId}`

/** For `tx.find`. */
export const findEngagements: FindMany<Engagement> = async (tx, keys) => {
  const pairs = keys.map((key) => key.split('/'))
  const rows = await tx.query<Engagement>(engagements, [
    pairs.map(([candidateId]) => candidateId),
    pairs.map(([, organisationId]) => organisationId),
  ])
  return keys.map((_key, place) => rows.find((row) => row.place === place))
}

const engagements = `
  select wanted.nth::int - 1 as place, c.id, c.state, c.closed_reason as "closedReason",
         i.organisation_id as "interestedIn", coalesce(o.access_active, false) as "accessActive",
         coalesce(i.hidden, false) as hidden,
         exists (select from job_filling f where f.candidate_id = c.id and f.organisation_id = wanted.organisation_id
                   and f.withdrawn is null) as "filledJob"
  from unnest($1::uuid[], $2::uuid[]) with ordinality as wanted (candidate_id, organisation_id, nth)
  join candidate c on c.id = wanted.candidate_id
  left join interest i on i.candidate_id = c.id and i.organisation_id = wanted.organisation_id
                      and i.delivered_at is not null and i.withdrawn_at is null
  left join organisation o on o.id = i.organisation_id`
