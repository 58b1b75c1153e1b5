import type { FindMany } from '@sih/persistence'
import { withBoth } from '../engagement/engagement-list.js'
import type { Placement } from './placement.entity.js'

export interface Review {
  version: number
  helpful: string
  words: string
  givenOn: string
}

export interface PlacementRow extends Omit<Placement, 'recordedAt' | 'recordedBy' | 'onBehalf'> {
  firstName: string
  lastName: string
  organisationName: string
  /** Of each side the newest first; those after it were corrected. */
  reviews: { candidate?: Review[]; organisation?: Review[] }
}

const columns = `
  e.id, e.candidate_id as "candidateId", c.first_name as "firstName", c.last_name as "lastName",
  e.organisation_id as "organisationId", o.legal_name as "organisationName", e.version, e.state, e.kind, e.department,
  e.site, e.staff_group as "staffGroup", e.starts_on::text as "startsOn", e.ends_on::text as "endsOn",
  e.half_day as "halfDay", e.clearance_done as "clearanceDone", e.words, e.outcome, e.answer,
  e.answer_words as "answerWords", e.wished_date::text as "wishedDate"`

/** What both sides have said afterwards, by side. */
const reviews = `
  coalesce((select jsonb_object_agg(side, said) from (
              select r.side, jsonb_agg(jsonb_build_object('version', r.version, 'helpful', r.helpful, 'words', r.words,
                                                          'givenOn', r.given_on) order by r.version desc) as said
              from placement_review r where r.placement_id = e.id group by r.side) as both_sides), '{}') as reviews`

export const placementRows = `select ${columns}, ${reviews} from placement e ${withBoth}`

/** For `tx.find`. */
export const findPlacementRows: FindMany<PlacementRow> = async (tx, ids) => {
  const rows = await tx.query<PlacementRow>(`${placementRows} where e.id = any($1::uuid[])`, [ids])
  return ids.map((id) => rows.find((row) => row.id === id))
}
