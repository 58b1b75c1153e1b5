import { DomainError, anonymous, newId, type Principal } from '@sih/kernel'
import { organisationShown } from './report.policy.js'

const own = newId()
const other = newId()
const as = (role: Principal['role'], organisationId: string | null = null): Principal => ({
  ...anonymous,
  role,
  organisationId,
})

const shown = (principal: Principal, asked: string | null | undefined) => {
  try {
    return organisationShown(principal, asked)
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}

describe('organisationShown', () => {
  it.each(['organisation_user', 'organisation_admin'] as const)('shows an %s their own only', (role) => {
    const principal = as(role, own)
    expect(shown(principal, undefined)).toBe(own)
    expect(shown(principal, null)).toBe(own)
    expect(shown(principal, own)).toBe(own)
    expect(shown(principal, other)).toBe('ORGANISATION_NOT_FOUND')
  })

  it.each(['programme_staff', 'programme_admin'] as const)('shows %s one or all', (role) => {
    expect(shown(as(role), undefined)).toBeNull()
    expect(shown(as(role), null)).toBeNull()
    expect(shown(as(role), other)).toBe(other)
  })

  it('shows nothing to somebody who acts for no organisation', () => {
    for (const asked of [undefined, own]) {
      expect(shown(as('organisation_user'), asked)).toBe('NOT_PERMITTED')
      expect(shown(as('candidate'), asked)).toBe('NOT_PERMITTED')
    }
  })
})
