import type { ChangeProfileRequest, RegisterCandidateRequest } from '@sih/contracts'

/** A text for every field that a candidate fills in, each of which stands nowhere else. */
export const canary = {
  firstName: 'Zebrafinch',
  lastName: 'Quillfeather',
  email: 'goldcrest@aviary.example',
  phone: '07700 900 771',
  postcode: 'ZE2 9XU',
  dateOfBirth: '1973-02-17',
  rank: 'Chief Kittiwake',
  serviceFrom: '1993-05-13',
  dischargeDate: '2019-08-23',
  unit: '77 Nightjar Battery',
  relation: 'Wagtail in law',
  relocationDate: '2031-09-17',
  about: 'I ring bitterns at dawn',
  jobTitle: 'Keeper of lapwings',
  employer: 'Ptarmigan and Sons',
  jobDescription: 'Counted every dotterel on the moor',
  startedOn: '2019-10-21',
  gapDescription: 'Posted to the fulmar cliffs',
  qualification: 'Level 3 Award in Redshank Care',
  awardedBy: 'Guild of Whinchats',
  awardedOn: '2011-03-29',
  expiresOn: '2033-07-19',
  skill: 'Calling corncrakes',
  language: 'Yellowhammer',
  fileName: 'turnstone-and-me.txt',
  /** From them, and to them. */
  message: 'I kept the osprey charts at Lossiemouth',
  answer: 'Dear Zebrafinch, the cormorant ward would like to meet you',
  stageWords: 'The curlew team has no room before summer',
  department: 'Nuthatch nursing',
  placementWords: 'Bring your treecreeper boots',
  answerWords: 'My shearwater course ends that week',
  ownReview: 'They let me feed the ptarmigans',
  theirReview: 'Feeds ptarmigans as nobody else does',
  /** Never kept, or never given away. */
  password: 'dunlin-avocet-whimbrel-41',
  fileText: 'My life among the pratincoles',
}

const { firstName, lastName, email, phone, postcode, dateOfBirth, password } = canary
const { rank, serviceFrom, dischargeDate, unit, relation, relocationDate } = canary
const service = {
  service: 'british_army',
  rank,
  serviceFrom,
  dischargeDate,
  unit,
  relation,
  relocationDate,
} as const

export const registration: Omit<RegisterCandidateRequest, 'organisationIds' | 'invitationToken'> = {
  firstName,
  lastName,
  email,
  phone,
  postcode,
  dateOfBirth,
  password,
  ...service,
  connections: ['veteran_wis', 'reservist', 'spouse'],
  consents: { profileSharing: true, wisStatus: true },
}

/** What somebody adds to the profile later: where, and what. */
export const additions: [method: 'PATCH' | 'POST' | 'PUT', path: string, body: object][] = [
  ['PATCH', '', { about: canary.about } satisfies ChangeProfileRequest],
  [
    'POST',
    '/employment',
    {
      kind: 'job',
      title: canary.jobTitle,
      employer: canary.employer,
      description: canary.jobDescription,
      startedOn: canary.startedOn,
    },
  ],
  [
    'POST',
    '/employment',
    {
      kind: 'gap',
      reason: 'posting',
      description: canary.gapDescription,
      startedOn: '2015-01-01',
      endedOn: '2016-01-01',
    },
  ],
  [
    'POST',
    '/qualifications',
    {
      kind: 'licence',
      name: canary.qualification,
      awardedBy: canary.awardedBy,
      awardedOn: canary.awardedOn,
      expiresOn: canary.expiresOn,
    },
  ],
  ['PUT', '/skills', { skills: [canary.skill] }],
  ['PUT', '/languages', { languages: [{ name: canary.language, level: 'fluent' }] }],
]
