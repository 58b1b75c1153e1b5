import type { FindMany } from '@sih/persistence'
import { withBoth } from '../engagement/engagement-list.js'
import type { JobFilling } from './job-filling.entity.js'

export interface JobFillingRow extends Omit<JobFilling, 'closedProfileAt' | 'recordedBy'> {
  firstName: string
  lastName: string
  organisationName: string
}

export const jobFillingRows = `
  select e.id, e.candidate_id as "candidateId", c.first_name as "firstName", c.last_name as "lastName",
         e.organisation_id as "organisationId", o.legal_name as "organisationName", e.version,
         e.role_title as "roleTitle", e.staff_group as "staffGroup", e.band, e.contract_type as "contractType",
         e.whole_time_equivalent as "wholeTimeEquivalent", e.starts_on::text as "startsOn",
         e.placement_id as "placementId", e.sustained_at_6 as "sustainedAt6", e.sustained_at_12 as "sustainedAt12",
         e.withdrawn, e.recorded_at as "recordedAt", e.on_behalf as "onBehalf"
  from job_filling e ${withBoth}`

/** For `tx.find`. */
export const findJobFillingRows: FindMany<JobFillingRow> = async (tx, ids) => {
  const rows = await tx.query<JobFillingRow>(`${jobFillingRows} where e.id = any($1::uuid[])`, [ids])
  return ids.map((id) => rows.find((row) => row.id === id))
}
