import type { Connection, ServiceDetails } from '@sih/contracts'
import type { FindMany } from '@sih/persistence'
import type { CandidateState } from '../candidate/candidate.entity.js'
import { wisAgreed } from '../candidate/wis.js'
import { profileSections, serviceColumns, type SectionsRow } from './profile-sections.js'

export interface ProfileRow extends ServiceDetails, SectionsRow {
  place: number
  id: string
  state: CandidateState
  firstName: string
  lastName: string
  email: string
  phone: string | null
  postcode: string | null
  connections: Connection[]
  wisAgreed: boolean
  interestedIn: string | null
  interestedSince: Date | null
  accessActive: boolean
}

/** The key of `findProfiles`: a candidate as an organisation, or the programme, meets them. */
export const profileKey = (candidateId: string, organisationId: string | null): string =>
  `${candidateId}/${organisationId ?? ''}`

/** Everything that an opened profile shows and its permission rests on, in one query for all who ask at the same time. */
export const findProfiles: FindMany<ProfileRow> = async (tx, keys) => {
  const pairs = keys.map((key) => key.split('/'))
  const rows = await tx.query<ProfileRow>(profiles, [
    pairs.map(([candidateId]) => candidateId),
    pairs.map(([, organisationId]) => organisationId || null),
  ])
  const found: (ProfileRow | undefined)[] = keys.map(() => undefined)
  for (const row of rows) found[row.place] = row
  return found
}

const profiles = `
  select wanted.nth::int - 1 as place, c.id, c.state, c.first_name as "firstName", c.last_name as "lastName", c.email,
         c.phone, c.postcode, c.connections, ${serviceColumns}, ${profileSections} as sections, ${wisAgreed} as "wisAgreed",
         i.organisation_id as "interestedIn", i.delivered_at as "interestedSince",
         coalesce(o.access_active, false) as "accessActive"
  from unnest($1::uuid[], $2::uuid[]) with ordinality as wanted (candidate_id, organisation_id, nth)
  join candidate c on c.id = wanted.candidate_id
  left join interest i on i.candidate_id = c.id and i.organisation_id = wanted.organisation_id
                      and i.delivered_at is not null and i.withdrawn_at is null
  left join organisation o on o.id = i.organisation_id`
