import { codesOf } from './codes-of.js'

/** How far a candidate has come at an organisation, placements and job fillings, with the words shown on screen. Codes are never reused. */

/** In the order in which one comes after the other; the last two end it. */
export const stages = {
  interested: 'Interested: the organisation knows that you are interested',
  contacted: 'Contacted: the organisation has written to you',
  in_support: 'In support: the organisation helps you to prepare',
  on_placement: 'On placement: you are getting to know the work',
  applied: 'Applied: you have applied for a job',
  interviewing: 'Interviewing: you are invited to an interview',
  offered: 'Offered: a job is offered to you',
  appointed: 'Appointed: you have the job',
  not_progressing: 'Not progressing: the organisation does not take this further at present',
  withdrawn: 'Withdrawn: you are no longer interested in this organisation',
} as const
export type Stage = keyof typeof stages
export const stageCodes = codesOf(stages)

/** Why an organisation does not take it further. The candidate reads these words. */
export const notProgressingReasons = {
  no_suitable_role: 'There is no suitable job at present',
  role_filled: 'The job was given to somebody else',
  requirements_not_met: 'The job needs a qualification or experience that you do not have yet',
  clearance_not_given: 'A check that the job needs could not be completed',
  not_available: 'The dates, hours or place did not fit',
  no_answer: 'The organisation could not reach you',
  candidate_decided: 'You decided not to go on',
  other: 'Another reason',
} as const
export type NotProgressingReason = keyof typeof notProgressingReasons
export const notProgressingReasonCodes = codesOf(notProgressingReasons)

export const placementKinds = {
  insight_day: 'Insight day',
  work_placement: 'Work placement',
  mentoring: 'Mentoring',
  application_support: 'Application support',
  interview_practice: 'Interview practice',
} as const
export type PlacementKind = keyof typeof placementKinds
export const placementKindCodes = codesOf(placementKinds)

export const placementStates = {
  planned: 'Planned',
  in_progress: 'In progress',
  completed: 'Completed',
  cancelled: 'Cancelled',
  did_not_attend: 'Did not attend',
} as const
export type PlacementState = keyof typeof placementStates
export const placementStateCodes = codesOf(placementStates)

/** What the candidate says to a plan. */
export const placementAnswers = {
  awaited: 'Not answered yet',
  accepted: 'Accepted',
  declined: 'Declined',
  another_date: 'Asks for another date',
} as const
export type PlacementAnswer = keyof typeof placementAnswers
export const placementAnswerCodes = codesOf(placementAnswers)

/** What came of a completed placement. */
export const placementOutcomes = {
  ready_to_apply: 'Ready to apply for a job',
  another_placement: 'Wants another placement',
  more_support: 'Needs more support first',
  not_suited: 'The work does not suit',
  undecided: 'Not decided yet',
} as const
export type PlacementOutcome = keyof typeof placementOutcomes
export const placementOutcomeCodes = codesOf(placementOutcomes)

export const reviewAnswers = { yes: 'Yes', partly: 'Partly', no: 'No' } as const
export type ReviewAnswer = keyof typeof reviewAnswers
export const reviewAnswerCodes = codesOf(reviewAnswers)

/** Whether somebody is still in the job after six and after twelve months. */
export const sustainedAnswers = { yes: 'Still in the job', left: 'Has left', not_known: 'Not known' } as const
export type SustainedAnswer = keyof typeof sustainedAnswers
export const sustainedAnswerCodes = codesOf(sustainedAnswers)

/** Why a job filling that was recorded does not count. */
export const fillingWithdrawalReasons = {
  recorded_by_mistake: 'Recorded by mistake',
  did_not_start: 'Did not start in the job',
} as const
export type FillingWithdrawalReason = keyof typeof fillingWithdrawalReasons
export const fillingWithdrawalReasonCodes = codesOf(fillingWithdrawalReasons)
