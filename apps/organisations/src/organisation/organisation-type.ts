export type OrganisationType = 'nhs_trust' | 'nhs_foundation_trust' | 'welsh_health_board' | 'other'

/** The ODS file has no column for it: the name tells, and for the Welsh boards the code. */
export function organisationTypeOf(odsCode: string, legalName: string): OrganisationType {
  if (legalName.includes('NHS FOUNDATION TRUST')) return 'nhs_foundation_trust'
  if (legalName.includes('NHS TRUST')) return 'nhs_trust'
  return /^7A.$/.test(odsCode) || legalName.includes('HEALTH BOARD') ? 'welsh_health_board' : 'other'
}
