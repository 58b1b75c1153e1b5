import type { PledgeView } from '@sih/contracts'

/** A row of the list: the pledge and what its organisation is called now. */
export interface PledgeRow {
  id: string
  organisation_id: string
  ods_code: string | null
  legal_name: string
  contact_name: string
  contact_job_title: string
  contact_email: string
  message: string | null
  state: PledgeView['state']
  decline_reason: PledgeView['declineReason']
  decline_note: string | null
  expressed_at: Date
}

/** SQL: pledges `p` of organisations `o`, without a condition. */
export const pledgeRows = `
  select p.*, o.ods_code, o.legal_name
    from pledge p
    join organisation o on o.id = p.organisation_id`

export const pledgeView = (row: PledgeRow): PledgeView => ({
  id: row.id,
  organisationId: row.organisation_id,
  odsCode: row.ods_code,
  organisationName: row.legal_name,
  contactName: row.contact_name,
  contactJobTitle: row.contact_job_title,
  contactEmail: row.contact_email,
  message: row.message,
  state: row.state,
  declineReason: row.decline_reason,
  declineNote: row.decline_note,
  expressedAt: row.expressed_at.toISOString(),
})
