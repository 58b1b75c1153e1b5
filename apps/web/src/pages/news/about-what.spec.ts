import { aboutWhat } from './about-what.js'

const about = { candidateId: 'c', threadId: null }

describe('News leads', () => {
  it.each([
    ['new_message', 't', 'candidate', '/messages/t'],
    ['new_message', 't', 'organisation_user', '/messages/t'],
    ['new_interest', null, 'organisation_user', '/candidates/c'],
    ['referral_proposed', null, 'candidate', '/organisations'],
    ['job_follow_up', null, 'organisation_admin', '/job-fillings'],
    ['signed_in_elsewhere', null, 'candidate', '/account'],
    ['response_overdue', null, 'programme_staff', '/home'],
    ['monthly_summary', null, 'programme_admin', '/reports'],
  ] as const)('of %s (thread %s) as %s sees it to %s', (kind, threadId, role, address) => {
    expect(aboutWhat({ ...about, kind, threadId }, role)).toBe(address)
  })

  it('of an alarm to the alarm, for those who may open it', () => {
    const alarm = { ...about, kind: 'audit_alarm', alarmId: 'a' } as const
    expect(aboutWhat(alarm, 'auditor')).toBe('/audit/alarms/a')
    expect(aboutWhat(alarm, 'programme_admin')).toBe('/home')
  })

  it('nowhere if there is nothing to do', () => {
    expect(aboutWhat({ ...about, kind: 'interest_withdrawn' }, 'candidate')).toBeNull()
  })
})
