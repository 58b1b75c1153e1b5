import { DateOnly, Id, ListOf, LongText, Nested, OneOf, Text, Texts, WholeNumber } from '../dsl/fields.js'
import { SeenVersion, Version } from '../dsl/version.js'
import { JobPreferences } from './job-preferences.js'

export const employmentKinds = ['job', 'gap'] as const
/** Why somebody was not employed. A posting is a reason, not a fault. */
export const gapReasons = ['posting', 'caring', 'study', 'travel', 'looking_for_work', 'other'] as const
export type GapReason = (typeof gapReasons)[number]

export class EmploymentDetails {
  @OneOf(employmentKinds, { name: 'EmploymentKind' }) kind: (typeof employmentKinds)[number]
  @Text({ max: 120, optional: true, description: 'Of a job' }) title?: string | null
  @Text({ max: 120, optional: true, description: 'Of a job' }) employer?: string | null
  @OneOf(gapReasons, { name: 'GapReason', optional: true, description: 'Of a gap' }) reason?: GapReason | null
  @LongText({ max: 4000, optional: true }) description?: string | null
  @DateOnly() startedOn: string
  @DateOnly({ optional: true, description: 'Left out while it goes on' }) endedOn?: string | null
}

export class EmploymentView extends EmploymentDetails {
  @Id() id: string
}

export class EmploymentHistory {
  @Version({ description: 'Of the profile' }) version: number
  @ListOf(EmploymentView, { max: 50, description: 'Newest first' }) items: EmploymentView[]
}

export const qualificationKinds = ['qualification', 'licence'] as const

export class QualificationDetails {
  @OneOf(qualificationKinds, { name: 'QualificationKind' }) kind: (typeof qualificationKinds)[number]
  @Text({ max: 200, example: 'Level 3 Award in Education and Training' }) name: string
  @Text({ max: 120, optional: true }) awardedBy?: string | null
  @DateOnly({ optional: true }) awardedOn?: string | null
  @DateOnly({ optional: true }) expiresOn?: string | null
}

export class QualificationView extends QualificationDetails {
  @Id() id: string
}

export const languageLevels = ['basic', 'conversational', 'fluent', 'first_language'] as const

export class LanguageSpoken {
  @Text({ max: 60, example: 'British Sign Language' }) name: string
  @OneOf(languageLevels, { name: 'LanguageLevel' }) level: (typeof languageLevels)[number]
}

export class SkillView {
  @Text({ max: 80 }) name: string
  @Text({ max: 60, optional: true, description: 'In the list of skills; null for own words' }) code:
    string | null
}

export const profileSectionCodes = [
  'about',
  'contact',
  'service',
  'employment',
  'qualifications',
  'skills',
  'languages',
  'preferences',
  'documents',
] as const
export type ProfileSection = (typeof profileSectionCodes)[number]

export class MissingSection {
  @OneOf(profileSectionCodes, { name: 'ProfileSection' }) section: ProfileSection
  @Text({ max: 300, description: 'Why it matters, in plain words' }) why: string
}

export class ProfileCompleteness {
  @WholeNumber({ min: 0, max: 100 }) percent: number
  @ListOf(MissingSection, { max: 20 }) missing: MissingSection[]
}

/** What somebody tells of themselves, besides who they are and how they served. */
export class ProfileSections {
  @LongText({ max: 4000, optional: true, description: 'In their own words' }) about: string | null
  @ListOf(SkillView, { max: 50 }) skills: SkillView[]
  @ListOf(LanguageSpoken, { max: 20 }) languages: LanguageSpoken[]
  @ListOf(EmploymentView, { max: 50 }) employment: EmploymentView[]
  @ListOf(QualificationView, { max: 50 }) qualifications: QualificationView[]
  @Nested(JobPreferences, { optional: true, description: 'Null until they are given' })
  preferences: JobPreferences | null
}

export class EmploymentRef {
  @SeenVersion() version?: number | null
  @Id() employmentId: string
}
export class ChangeEmploymentRequest extends EmploymentDetails {
  @Id() employmentId: string
  @SeenVersion() version?: number | null
}
export class QualificationRef {
  @SeenVersion() version?: number | null
  @Id() qualificationId: string
}
export class ChangeQualificationRequest extends QualificationDetails {
  @Id() qualificationId: string
  @SeenVersion() version?: number | null
}
export class SkillsRequest {
  @SeenVersion() version?: number | null
  @Texts({ max: 50, each: 80, description: 'From the list of skills, or in your own words' }) skills: string[]
}
export class LanguagesRequest {
  @SeenVersion() version?: number | null
  @ListOf(LanguageSpoken, { max: 20 }) languages: LanguageSpoken[]
}
