/** Lists from which candidates choose and organisations filter, with the words shown on screen. Codes are never reused. */
const codesOf = <Labels extends object>(labels: Labels) => Object.keys(labels) as (keyof Labels & string)[]

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

export const workingPatternCodes = ['full_time', 'part_time', 'flexible', 'shifts', 'nights'] as const
export type WorkingPattern = (typeof workingPatternCodes)[number]

export const contractTypeCodes = ['permanent', 'fixed_term', 'bank', 'apprenticeship'] as const
export type ContractType = (typeof contractTypeCodes)[number]

export const supportCodes = [
  'insight_day',
  'work_placement',
  'mentoring',
  'application_help',
  'interview_practice',
] as const
export type Support = (typeof supportCodes)[number]
