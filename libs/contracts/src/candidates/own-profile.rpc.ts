import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { DateOnly, LongText, SomeOf, Text } from '../dsl/fields.js'
import { SeenVersion } from '../dsl/version.js'
import { connectionCodes, type Connection } from '../reference-data/connections.js'
import { OwnProfile } from './candidate.js'
import { KeepPreferencesRequest, OwnPreferences } from './job-preferences.js'
import {
  ChangeEmploymentRequest,
  ChangeQualificationRequest,
  EmploymentDetails,
  EmploymentHistory,
  EmploymentRef,
  LanguagesRequest,
  QualificationDetails,
  QualificationRef,
  SkillsRequest,
} from './profile-sections.js'
import { ServiceDetails } from './service-details.js'

/** What is left out stays as it is; null removes what may be empty. */
export class ChangeProfileRequest extends ServiceDetails {
  @Text({ max: 80, optional: true }) firstName?: string
  @Text({ max: 80, optional: true }) lastName?: string
  @DateOnly({ optional: true }) dateOfBirth?: string
  @Text({ max: 30, optional: true }) phone?: string | null
  @Text({ max: 10, optional: true, description: 'Postcode or BFPO number' }) postcode?: string | null
  @SomeOf(connectionCodes, { name: 'Connection', min: 1, optional: true }) connections?: Connection[]
  @LongText({ max: 4000, optional: true, description: 'About you, in your own words' }) about?: string | null
  @SeenVersion() version?: number | null
}

/** Every change answers with the whole profile as it is now, and what is still missing. */
const change = { response: OwnProfile, permission: 'candidate:self' } as const

export const changeProfile = defineRpc({
  ...change,
  subject: 'candidates.v1.change-profile',
  request: ChangeProfileRequest,
  errors: ['CANDIDATE_NOT_FOUND', 'CANDIDATE_TOO_YOUNG', 'CONSENT_MISSING', 'VERSION_CONFLICT'],
  summary: 'Correct or complete your profile, in steps: only what is sent changes',
})

export const listEmployment = defineRpc({
  subject: 'candidates.v1.list-employment',
  request: Empty,
  response: EmploymentHistory,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'Your employment history, with its gaps',
})

export const addEmployment = defineRpc({
  ...change,
  subject: 'candidates.v1.add-employment',
  request: EmploymentDetails,
  errors: ['CANDIDATE_NOT_FOUND', 'PROFILE_SECTION_FULL'],
  summary: 'Add a job, or a gap with its reason: a posting is one',
})

export const changeEmployment = defineRpc({
  ...change,
  subject: 'candidates.v1.change-employment',
  request: ChangeEmploymentRequest,
  errors: ['CANDIDATE_NOT_FOUND', 'EMPLOYMENT_NOT_FOUND', 'VERSION_CONFLICT'],
  summary: 'Replace a job or gap',
})

export const removeEmployment = defineRpc({
  ...change,
  subject: 'candidates.v1.remove-employment',
  request: EmploymentRef,
  errors: ['CANDIDATE_NOT_FOUND', 'EMPLOYMENT_NOT_FOUND', 'VERSION_CONFLICT'],
  summary: 'Remove a job or gap',
})

export const addQualification = defineRpc({
  ...change,
  subject: 'candidates.v1.add-qualification',
  request: QualificationDetails,
  errors: ['CANDIDATE_NOT_FOUND', 'PROFILE_SECTION_FULL'],
  summary: 'Add a qualification or licence',
})

export const changeQualification = defineRpc({
  ...change,
  subject: 'candidates.v1.change-qualification',
  request: ChangeQualificationRequest,
  errors: ['CANDIDATE_NOT_FOUND', 'QUALIFICATION_NOT_FOUND', 'VERSION_CONFLICT'],
  summary: 'Replace a qualification or licence',
})

export const removeQualification = defineRpc({
  ...change,
  subject: 'candidates.v1.remove-qualification',
  request: QualificationRef,
  errors: ['CANDIDATE_NOT_FOUND', 'QUALIFICATION_NOT_FOUND', 'VERSION_CONFLICT'],
  summary: 'Remove a qualification or licence',
})

export const keepSkills = defineRpc({
  ...change,
  subject: 'candidates.v1.keep-skills',
  request: SkillsRequest,
  errors: ['CANDIDATE_NOT_FOUND', 'VERSION_CONFLICT'],
  summary: 'Say which skills you have, most important first: replaces what was said before',
})

export const keepLanguages = defineRpc({
  ...change,
  subject: 'candidates.v1.keep-languages',
  request: LanguagesRequest,
  errors: ['CANDIDATE_NOT_FOUND', 'VERSION_CONFLICT'],
  summary: 'Say which languages you speak: replaces what was said before',
})

export const getPreferences = defineRpc({
  subject: 'candidates.v1.get-preferences',
  request: Empty,
  response: OwnPreferences,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'What work you look for, where, and which help you want',
})

export const keepPreferences = defineRpc({
  ...change,
  subject: 'candidates.v1.keep-preferences',
  request: KeepPreferencesRequest,
  errors: ['CANDIDATE_NOT_FOUND', 'VERSION_CONFLICT'],
  summary: 'Say what work you look for: replaces what was said before',
})

export const ownProfileRpc = {
  changeProfile,
  listEmployment,
  addEmployment,
  changeEmployment,
  removeEmployment,
  addQualification,
  changeQualification,
  removeQualification,
  keepSkills,
  keepLanguages,
  getPreferences,
  keepPreferences,
}
