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
  expressed_at: Date
}

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
  expressedAt: row.expressed_at.toISOString(),
})
