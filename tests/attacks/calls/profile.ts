import { candidates, callsOf } from './call.js'

const job = { kind: 'job', title: 'Driver', employer: 'British Army', startedOn: '2010-01-01' }
const licence = { kind: 'licence', name: 'HGV licence' }
const leeds = ({ given }: { given: Record<string, { id: string }> }) => ({
  organisationId: given['leeds']!.id,
})

/** What a candidate does with the own profile. */
export const profileCalls = callsOf(candidates, 'sam', {
  'GET /candidates/me': {},
  'PATCH /candidates/me': { body: { about: 'I like to drive' } },
  'PUT /candidates/me/skills': { body: { skills: ['Driving'] } },
  'PUT /candidates/me/languages': { body: { languages: [{ name: 'Welsh', level: 'fluent' }] } },
  'GET /candidates/me/preferences': {},
  'PUT /candidates/me/preferences': {
    body: {
      staffGroups: ['08'],
      roles: ['Driver'],
      bands: ['3'],
      workingPatterns: ['full_time'],
      contractTypes: ['permanent'],
      regions: ['Y63'],
      support: ['insight_day'],
    },
  },
  'GET /candidates/me/consents': {},
  'PUT /candidates/me/consents/{kind}': { path: { kind: 'wisStatus' } },
  'POST /candidates/me/employment': { body: job },
  'GET /candidates/me/employment': { gives: 'history' },
  'PUT /candidates/me/employment/{employmentId}': {
    path: ({ given }) => ({ employmentId: (given['employment'] = given['history'].items[0]).id }),
    body: { ...job, title: 'Head driver' },
  },
  'POST /candidates/me/qualifications': { body: licence, gives: 'profile' },
  'PUT /candidates/me/qualifications/{qualificationId}': {
    path: ({ given }) => ({
      qualificationId: (given['qualification'] = given['profile'].sections.qualifications[0]).id,
    }),
    body: { ...licence, awardedBy: 'DVLA' },
  },
  'POST /candidates/me/documents': {
    form: { kind: 'cv' },
    file: { name: 'cv.txt', type: 'text/plain', content: 'I have driven everything that has wheels.' },
    gives: 'document',
  },
  'GET /candidates/me/documents': {},
  'GET /candidates/me/documents/{documentId}': {},
  'GET /candidates/me/interests': {},
  'POST /candidates/me/interests': { body: leeds },
  'DELETE /candidates/me/interests/{organisationId}': { path: leeds, isAnybodys: true },
  'GET /candidates/me/visibility': {},
  'PUT /candidates/me/visibility': { body: { visible: true } },
  'PUT /candidates/me/hidden-from/{organisationId}': { path: leeds, isAnybodys: true },
  'DELETE /candidates/me/hidden-from/{organisationId}': { path: leeds, isAnybodys: true },
  'GET /candidates/me/access-history': {},
  'GET /candidates/me/stages': {},
  'GET /candidates/me/placements': {},
})

/** The last of them takes the profile out of sight; later calls are by others. */
export const leavingCalls = callsOf(candidates, 'sam', {
  'DELETE /candidates/me/employment/{employmentId}': {},
  'DELETE /candidates/me/qualifications/{qualificationId}': {},
  'DELETE /candidates/me/documents/{documentId}': {},
  'POST /candidates/me/export': {},
  'GET /candidates/me/export': {
    path: async (scene) => {
      await scene.system.mail.about('Your data is ready to download', 'sam@candidate.example')
      return {}
    },
  },
  'DELETE /candidates/me/consents/{kind}': { path: { kind: 'wisStatus' } },
  'POST /candidates/me/close': { body: { reason: 'no_longer_interested' } },
  'POST /candidates/me/reopen': {},
  'POST /candidates/me/erasure': { body: { password: 'Forward-together-2026', confirms: true } },
})
