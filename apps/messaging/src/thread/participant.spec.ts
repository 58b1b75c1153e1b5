import { anonymous, theService, type Principal, type Role } from '@sih/kernel'
import { participant } from './participant.js'

const as = (role: Role, organisationId: string | null = null): Principal => ({
  role,
  accountId: 'account',
  organisationId,
  sessionId: 'session',
})

test('a candidate speaks for themself, a user for the organisation of the session', () => {
  expect(participant(as('candidate'))).toEqual({
    side: 'candidate',
    partyId: 'account',
    accountId: 'account',
  })
  for (const role of ['organisation_user', 'organisation_admin'] as const) {
    expect(participant(as(role, 'trust'))).toEqual({
      side: 'organisation',
      partyId: 'trust',
      accountId: 'account',
    })
  }
})

test.each([
  ['nobody signed in', anonymous],
  ['the system', theService],
  ['programme staff', as('programme_staff')],
  ['programme admin', as('programme_admin')],
  ['auditor', as('auditor')],
  ['programme staff with an organisation', as('programme_staff', 'trust')],
  ['a user without an organisation', as('organisation_user')],
  ['a candidate without an account', { ...as('candidate'), accountId: null }],
])('%s takes no part in conversations', (_who, principal) => {
  expect(() => participant(principal)).toThrow(expect.objectContaining({ code: 'NOT_PERMITTED' }))
})
