import { allEvents, type EventEnvelope } from '@sih/contracts'
import { problems, roles } from '@sih/kernel'
import { readFileSync } from 'node:fs'
import { subjectsOf } from '../log/subjects.js'
import { inWords } from './in-words.js'
import { ending } from './mentions.js'

const root = process.cwd()
/** The frozen example of an event. */
const exampleOf = (type: string) =>
  JSON.parse(readFileSync(`${root}/tests/contracts/events/${type}.json`, 'utf8')) as EventEnvelope

const [airedale, candidateId, other] = [
  '018f3b5e-0000-7000-8000-00000000aaaa',
  '018f3b5e-0000-7000-8000-00007f3a91c2',
  '018f3b5e-0000-7000-8000-0000000000bb',
]
const names = new Map([[airedale, 'AIREDALE']])
const accountId = '018f3b5e-0000-7000-8000-00000000cccc'
const user = { role: 'organisation_user', accountId, organisationId: airedale, sessionId: null }
const said = (type: string, data: Record<string, unknown>, actor: EventEnvelope['actor'] = user) => {
  const { who, did } = inWords({ type, actor, data }, names)
  return `${who} ${did}`
}

describe('an entry in plain words', () => {
  it.each([...allEvents.keys()])('%s says who did what, and to whom', (type) => {
    const { actor, data } = exampleOf(type)
    const { who, did } = inWords({ type, actor, data }, names)
    expect(who).toMatch(/^[A-Z][\w ]+/)
    expect(did).toMatch(/^[a-z]/)
    expect(did).not.toContain('evt.')
    expect(did).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
    const told = `${who} ${did}`
    for (const id of subjectsOf(data))
      expect(id === actor.accountId || told.includes(ending(id)) || /\d+ \w/.test(told)).toBe(true)
  })

  it.each([
    [
      'A user of AIREDALE opened the profile of candidate …7f3a91c2',
      'evt.candidates.profile-opened.v1',
      { candidateId, organisationId: airedale },
    ],
    [
      'A user of AIREDALE listed candidates (3 candidates)',
      'evt.candidates.candidates-listed.v1',
      { organisationId: airedale, candidateIds: [candidateId, other, accountId.replace('cccc', 'dddd')] },
    ],
    [
      `A user of AIREDALE proposed organisation …000000bb to candidate …7f3a91c2`,
      'evt.candidates.referral-proposed.v1',
      { candidateId, organisationId: other },
    ],
    [
      'A user of AIREDALE was turned away from GET /api/v1/candidates/:candidateId: ' +
        problems.CANDIDATE_NOT_FOUND.title,
      'evt.gateway.request-turned-away.v1',
      { method: 'GET', route: '/api/v1/candidates/:candidateId', code: 'CANDIDATE_NOT_FOUND', status: 404 },
    ],
  ])('says: %s', (sentence, type, data) => expect(said(type, data)).toBe(sentence))

  it('says what was asked for and why it was refused', () => {
    const data = { operation: 'candidates.v1.open-profile', code: 'CANDIDATE_NOT_FOUND', candidateId }
    const sentence = said('evt.candidates.request-refused.v1', data)
    expect(sentence).toMatch(/^A user of AIREDALE asked for “[A-Z].+” and was refused: /)
    expect(sentence).toContain(problems.CANDIDATE_NOT_FOUND.title)
    expect(sentence).toContain('(candidate …7f3a91c2)')
  })

  it('tells a candidate who acts by the end of the id, and has words for every role', () => {
    const self = { role: 'candidate', accountId: candidateId, organisationId: null, sessionId: null }
    expect(said('evt.candidates.own-profile-opened.v1', { candidateId }, self)).toBe(
      'Candidate …7f3a91c2 looked at their own profile',
    )
    for (const role of [...roles, 'service', 'anonymous', 'of-tomorrow'])
      expect(said('evt.gateway.signed-in.v1', {}, { ...user, role })).toMatch(/^[A-Z].* signed in$/)
  })
})
