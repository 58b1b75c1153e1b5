import { codesOf } from './codes-of.js'

/** Lists from which candidates choose and organisations filter, with the words shown on screen. Codes are never reused. */

/** NHS Data Dictionary. */
export const staffGroups = {
  '01': 'Medical and Dental',
  '02': 'Students',
  '03': 'Nursing and Midwifery Registered',
  '04': 'Allied Health Professionals',
  '05': 'Additional Professional Scientific and Technical',
  '06': 'Healthcare Scientists',
  '07': 'Additional Clinical Services',
  '08': 'Administrative and Clerical',
  '09': 'Estates and Ancillary',
  '10': 'Supplementary Roles',
} as const
export type StaffGroup = keyof typeof staffGroups
export const staffGroupCodes = codesOf(staffGroups)

/** Agenda for Change, and what lies outside it. */
export const bandCodes = [
  ...(['2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'] as const),
  ...(['medical_and_dental', 'very_senior_manager'] as const),
] as const
export type Band = (typeof bandCodes)[number]
export const bandLabel = (band: Band): string =>
  band === 'medical_and_dental'
    ? 'Medical and dental'
    : band === 'very_senior_manager'
      ? 'Very senior manager'
      : `Band ${band}`

export const workingPatterns = {
  full_time: 'Full time',
  part_time: 'Part time',
  flexible: 'Flexible hours',
  shifts: 'Shifts',
  nights: 'Nights',
} as const
export type WorkingPattern = keyof typeof workingPatterns
export const workingPatternCodes = codesOf(workingPatterns)

export const contractTypes = {
  permanent: 'Permanent',
  fixed_term: 'Fixed term',
  bank: 'Bank',
  apprenticeship: 'Apprenticeship',
} as const
export type ContractType = keyof typeof contractTypes
export const contractTypeCodes = codesOf(contractTypes)

export const support = {
  insight_day: 'Insight day',
  work_placement: 'Work placement',
  mentoring: 'Mentoring',
  application_help: 'Help with applications',
  interview_practice: 'Interview practice',
} as const
export type Support = keyof typeof support
export const supportCodes = codesOf(support)
