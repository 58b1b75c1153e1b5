import type { LinkEmailKind } from '@sih/contracts'

/** What other services ask for, and what this one sends of its own accord. */
export type EmailKind =
  | LinkEmailKind
  | 'new_interest'
  | 'interest_withdrawn'
  | 'new_message'
  | 'mention'
  | 'assignment'
  | 'referral_proposed'
  | 'agreement_step'
  | 'colleague_joined'
  | 'saved_search_matched'
  | 'response_overdue'
  | 'others_nearby'
  | 'placement_step'
  | 'job_follow_up'
  | 'stage_moved'
  | 'monthly_summary'
  | 'daily_digest'
  | 'audit_alarm'
