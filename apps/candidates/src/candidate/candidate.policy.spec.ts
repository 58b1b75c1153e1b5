import { DomainError, anonymous, newId, roles, theService, type Principal } from '@sih/kernel'
import type { CandidateState } from './candidate.entity.js'
import { may, permitted } from './candidate.policy.js'

const id = newId()
const [own, other] = [newId(), newId()]
const states: CandidateState[] = ['awaiting_confirmation', 'active', 'switched_off', 'closed']

const principals: Principal[] = [
  anonymous,
  theService,
  ...roles.flatMap((role) =>
    [id, newId()].flatMap((accountId) =>
      [null, own].map((organisationId) => ({ role, accountId, organisationId, sessionId: newId() })),
    ),
  ),
]
const candidates = states.flatMap((state) =>
  [null, own, other].flatMap((interestedIn) =>
    [true, false].flatMap((accessActive) =>
      [true, false].map((hidden) => ({ id, state, interestedIn, accessActive, hidden })),
    ),
  ),
)
type Facts = (typeof candidates)[number]

/** The rule in the words of the product: who sees whom. */
const sees = (
  { role, accountId, organisationId }: Principal,
  { state, interestedIn, accessActive, hidden }: Facts,
) => {
  if (role.startsWith('programme')) return true
  if (role === 'candidate') return accountId === id
  return (
    role.startsWith('organisation') &&
    organisationId === own &&
    interestedIn === own &&
    accessActive &&
    !hidden &&
    state === 'active'
  )
}

describe('candidate policy', () => {
  it('opens a profile to exactly those who need to know', () => {
    for (const principal of principals) {
      for (const facts of candidates) {
        expect([principal, facts, may(principal, 'open', facts)]).toEqual([
          principal,
          facts,
          sees(principal, facts),
        ])
      }
    }
  })

  it('lets nobody but the candidate manage the profile', () => {
    for (const principal of principals) {
      const self = principal.role === 'candidate' && principal.accountId === id
      expect([principal, may(principal, 'manage', { id })]).toEqual([principal, self])
    }
  })

  it('lets the programme act for somebody else, and nobody besides', () => {
    for (const principal of principals) {
      const programme = principal.role.startsWith('programme')
      expect([principal, may(principal, 'oversee', {})]).toEqual([principal, programme])
    }
  })

  it('refuses a hidden candidate like one that does not exist', () => {
    const user: Principal = {
      role: 'organisation_user',
      accountId: newId(),
      organisationId: own,
      sessionId: null,
    }
    const hidden = { id, state: 'active' as const, interestedIn: other, accessActive: true, hidden: false }
    const answers = [hidden, undefined, null].map((facts) => {
      try {
        return permitted(user, 'open', facts)
      } catch (error) {
        return error
      }
    })
    expect(answers).toEqual(Array.from({ length: 3 }, () => new DomainError('CANDIDATE_NOT_FOUND')))
  })
})
