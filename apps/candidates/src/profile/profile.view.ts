import type { CandidateProfile } from '@sih/contracts'
import { shownConnections } from '../candidate/wis.js'
import type { ProfileRow } from './find-profiles.js'

export type SummaryRow = Pick<
  ProfileRow,
  'id' | 'firstName' | 'lastName' | 'connections' | 'wisAgreed' | 'interestedSince'
>

export const summaryView = (row: SummaryRow) => ({
  id: row.id,
  firstName: row.firstName,
  lastName: row.lastName,
  connections: shownConnections(row.connections, row.wisAgreed),
  interestedSince: row.interestedSince?.toISOString() ?? null,
})

export const profileView = (row: ProfileRow): CandidateProfile => ({
  ...summaryView(row),
  email: row.email,
  phone: row.phone,
  postcode: row.postcode,
  service: row.service,
  rank: row.rank,
  serviceFrom: row.serviceFrom,
  dischargeDate: row.dischargeDate,
  unit: row.unit,
  relation: row.relation,
  relocationDate: row.relocationDate,
  sections: row.sections,
})
