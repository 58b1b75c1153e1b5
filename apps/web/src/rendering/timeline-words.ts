import { spelled } from './words.js'

const said: Record<string, string> = {
  interest_delivered: 'Picked your organisation',
  interest_withdrawn: 'Is no longer interested',
  profile_opened: 'Profile opened',
  document_opened: 'Document opened',
  message_from_candidate: 'The candidate wrote',
  message_from_organisation: 'Your organisation wrote',
  referral_proposed: 'Another organisation was proposed',
  referral_accepted: 'A proposal was accepted',
  referral_declined: 'A proposal was declined',
  stage_moved: 'Stage',
  placement_recorded: 'Placement planned',
  placement_changed: 'Placement',
  placement_answered: 'Answer to a placement',
  placement_reviewed: 'Review of a placement',
  review_corrected: 'Correction of a review',
  job_filling_recorded: 'Job recorded',
  job_filling_corrected: 'Job corrected',
  job_filling_withdrawn: 'Job withdrawn',
  job_filling_followed_up: 'Asked whether still in the job',
}

/** An entry of a timeline in words: what happened, and its code where there is one. */
export const timelineWords = (kind: string, code?: string | null): string =>
  (said[kind] ?? spelled(kind)) + (code ? `: ${spelled(code).toLowerCase()}` : '')
