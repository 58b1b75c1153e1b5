import { DomainError, type ProblemCode } from '@sih/kernel'
import type { Participant } from './participant.js'
import { mayRead, mayStart, mayWrite, type Pair } from './thread.policy.js'

const sam: Participant = { side: 'candidate', partyId: 'sam', accountId: 'sam' }
const otherCandidate: Participant = { side: 'candidate', partyId: 'kim', accountId: 'kim' }
const recruiter: Participant = { side: 'organisation', partyId: 'trust', accountId: 'anna' }
const colleague: Participant = { side: 'organisation', partyId: 'trust', accountId: 'ben' }
const otherOrganisation: Participant = { side: 'organisation', partyId: 'board', accountId: 'cleo' }
const impostor: Participant = { side: 'organisation', partyId: 'sam', accountId: 'sam' }

const pair = (live: boolean | null, accessActive: boolean | null): Pair => ({
  candidateId: 'sam',
  organisationId: 'trust',
  interest: live === null ? null : { live, kept: false },
  organisation: accessActive === null ? null : { accessActive },
})
const visible = pair(true, true)
const hidden = { withdrawn: pair(false, true), 'no access': pair(true, false), neither: pair(false, false) }
const unknown = { 'no interest': pair(null, true), 'no organisation': pair(true, null) }

const outcome = (act: () => void): ProblemCode | 'allowed' => {
  try {
    act()
    return 'allowed'
  } catch (error) {
    return (error as DomainError).code
  }
}

describe('while the organisation sees the candidate', () => {
  test.each([
    ['the candidate', sam, 'allowed'],
    ['a user of the organisation', recruiter, 'allowed'],
    ['a colleague', colleague, 'allowed'],
    ['another candidate', otherCandidate, 'THREAD_NOT_FOUND'],
    ['another organisation', otherOrganisation, 'THREAD_NOT_FOUND'],
    ["an organisation with the candidate's id", impostor, 'THREAD_NOT_FOUND'],
  ])('%s reads and writes, or finds nothing', (_who, participant, expected) => {
    expect(outcome(() => mayRead(participant, visible))).toBe(expected)
    expect(outcome(() => mayWrite(participant, visible))).toBe(expected)
  })
})

describe.each(Object.entries({ ...hidden, ...unknown }))('once it does not (%s)', (_why, thread) => {
  test.each([
    ['the candidate', sam, 'allowed', 'THREAD_READ_ONLY'],
    ['a user of the organisation', recruiter, 'THREAD_NOT_FOUND', 'THREAD_NOT_FOUND'],
    ['another candidate', otherCandidate, 'THREAD_NOT_FOUND', 'THREAD_NOT_FOUND'],
    ['another organisation', otherOrganisation, 'THREAD_NOT_FOUND', 'THREAD_NOT_FOUND'],
  ])('%s may read or write accordingly', (_who, participant, read, write) => {
    expect(outcome(() => mayRead(participant, thread))).toBe(read)
    expect(outcome(() => mayWrite(participant, thread))).toBe(write)
  })
})

describe('once it has given the candidate a job', () => {
  const kept = { ...pair(false, true), interest: { live: false, kept: true } }

  test.each([
    ['the candidate', sam, 'allowed', 'THREAD_READ_ONLY'],
    ['a user of the organisation', recruiter, 'allowed', 'THREAD_READ_ONLY'],
    ['another candidate', otherCandidate, 'THREAD_NOT_FOUND', 'THREAD_NOT_FOUND'],
    ['another organisation', otherOrganisation, 'THREAD_NOT_FOUND', 'THREAD_NOT_FOUND'],
  ])('%s goes on reading, and writes no more', (_who, participant, read, write) => {
    expect(outcome(() => mayRead(participant, kept))).toBe(read)
    expect(outcome(() => mayWrite(participant, kept))).toBe(write)
  })

  it('keeps nothing when it loses access', () => {
    const lost = { ...kept, organisation: { accessActive: false } }
    expect(outcome(() => mayRead(recruiter, lost))).toBe('THREAD_NOT_FOUND')
  })
})

test('a conversation that does not exist is refused like one that is not theirs', () => {
  for (const participant of [sam, recruiter]) {
    expect(outcome(() => mayRead(participant, undefined))).toBe('THREAD_NOT_FOUND')
    expect(outcome(() => mayWrite(participant, undefined))).toBe('THREAD_NOT_FOUND')
  }
})

describe('starting a conversation', () => {
  test.each([
    ['candidate, visible', sam, visible, false, 'allowed'],
    ['organisation, visible', recruiter, visible, false, 'allowed'],
    ['organisation, visible, continued', recruiter, visible, true, 'allowed'],
    ['candidate, withdrawn', sam, hidden.withdrawn, false, 'ORGANISATION_NOT_FOUND'],
    ['candidate, no access', sam, hidden['no access'], false, 'ORGANISATION_NOT_FOUND'],
    ['candidate, unknown organisation', sam, unknown['no organisation'], false, 'ORGANISATION_NOT_FOUND'],
    ['candidate, no access, continued', sam, hidden['no access'], true, 'THREAD_READ_ONLY'],
    ['organisation, withdrawn', recruiter, hidden.withdrawn, false, 'CANDIDATE_NOT_FOUND'],
    ['organisation, withdrawn, continued', recruiter, hidden.withdrawn, true, 'CANDIDATE_NOT_FOUND'],
    ['organisation, never interested', recruiter, unknown['no interest'], false, 'CANDIDATE_NOT_FOUND'],
    ['organisation, no access', recruiter, hidden['no access'], false, 'CANDIDATE_NOT_FOUND'],
  ])('%s', (_case, participant, thePair, continued, expected) => {
    expect(outcome(() => mayStart(participant, thePair, continued))).toBe(expected)
  })
})
