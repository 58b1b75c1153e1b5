import type { EmailRhythm, PreferenceKind } from '@sih/contracts'
import { isOrganisation, isProgramme, type Principal } from '@sih/kernel'

const forCandidates: PreferenceKind[] = [
  'new_message',
  'referral_proposed',
  'others_nearby',
  'placement_step',
  'stage_moved',
  'security',
]
const forUsers: PreferenceKind[] = [
  'new_interest',
  'interest_withdrawn',
  'new_message',
  'mention',
  'assignment',
  'saved_search_matched',
  'response_overdue',
  'placement_step',
  'job_follow_up',
  'monthly_summary',
  'security',
]
const forAdmins: PreferenceKind[] = [
  ...forUsers.slice(0, -1),
  'agreement_step',
  'colleague_joined',
  'security',
]
const forProgramme: PreferenceKind[] = ['monthly_summary', 'security']
export const forMailboxes: PreferenceKind[] = ['new_interest', 'new_message', 'response_overdue']

/** What somebody can be told by e-mail at all. */
export function kindsFor(principal: Principal): PreferenceKind[] {
  if (principal.role === 'candidate') return forCandidates
  if (isProgramme(principal)) return forProgramme
  if (!isOrganisation(principal)) return ['security']
  return principal.role === 'organisation_admin' ? forAdmins : forUsers
}

/** What holds until something else is chosen: nobody misses anything, and a group mailbox gets what it was made for. */
export const atFirst = (kind: string, { mailbox }: { mailbox: boolean }): EmailRhythm =>
  mailbox && kind !== 'new_interest' ? 'off' : 'at_once'
