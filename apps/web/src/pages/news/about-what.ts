import type { Answer } from '@sih/api-client'
import { isProgramme } from '../../http/access.js'
import type { Role } from '../../sessions/session.js'

type News = Answer<'get', '/notifications'>['items'][number]
type About = Pick<News, 'kind' | 'candidateId' | 'threadId' | 'alarmId'>

const ofCandidate: Partial<Record<News['kind'], string>> = {
  referral_proposed: '/organisations',
  others_nearby: '/organisations/find',
  placement_step: '/placements',
  stage_moved: '/organisations',
}
const ofOrganisation: Partial<Record<News['kind'], string>> = {
  agreement_step: '/organisation',
  colleague_joined: '/organisation/users',
  saved_search_matched: '/saved-searches',
  response_overdue: '/home',
  placement_step: '/placements',
  job_follow_up: '/job-fillings',
  monthly_summary: '/reports',
}
const ofAccount = /^(password|second_factor|recovery_code|address|signed_in|session)/

/** Where to go from news: the thread, the candidate, or the page of its kind; none where there is nothing to do. */
export function aboutWhat({ kind, candidateId, threadId, alarmId }: About, role: Role): string | null {
  if (ofAccount.test(kind)) return '/account'
  if (role === 'auditor') return alarmId ? `/audit/alarms/${alarmId}` : null
  if (role === 'candidate') return threadId ? `/messages/${threadId}` : (ofCandidate[kind] ?? null)
  if (isProgramme(role)) return kind === 'monthly_summary' ? '/reports' : '/home'
  if (threadId) return `/messages/${threadId}`
  return ofOrganisation[kind] ?? (candidateId ? `/candidates/${candidateId}` : null)
}
