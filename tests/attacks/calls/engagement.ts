import { londonDay } from '@sih/calendar'
import type { PlacementView, StageView } from '@sih/contracts'
import type { Scene } from '../scene/scene.js'
import { callsOf, candidates, engaged, organisation, type Call } from './call.js'

const sam = ({ given }: Scene) => ({ candidateId: given['sam'].id })
const inDays = (days: number) => londonDay(new Date(Date.now() + days * 86_400_000))

/** What an organisation does with a candidate of its own. */
export const candidateCalls = callsOf(engaged, 'tom', {
  'GET /candidates': {},
  'GET /candidates/counts': {},
  // Whoever is not seen is absent: a stranger is answered too, with an empty list.
  'POST /candidates/names': { body: ({ given }) => ({ candidateIds: [given['sam'].id] }) },
  'GET /candidates/{candidateId}': { path: sam },
  'GET /candidates/{candidateId}/timeline': { path: sam },
  'GET /candidates/{candidateId}/documents': { path: sam },
  'GET /candidates/{candidateId}/documents/{documentId}': { path: sam },
  'GET /candidates/{candidateId}/stage': { path: sam },
  'PUT /candidates/{candidateId}/stage': {
    path: sam,
    body: async ({ people, given }) => {
      const { version } = await people.tom.get<StageView>(`/candidates/${given['sam'].id}/stage`)
      return { to: 'contacted', version }
    },
  },
  'GET /candidates/{candidateId}/stage/moves': { path: sam },
  'POST /candidate-invitations': {
    body: { email: 'gwen@candidate.example', firstName: 'Gwen' },
    gives: 'invitation',
  },
  'GET /candidate-invitations': {},
})

export const invitationCalls = {
  ...callsOf('everybody', 'sam', {
    'POST /candidate-invitations/inspect': {
      body: async (scene) => ({
        token: await scene.code(
          'You are invited to register with Step into Health',
          'gwen@candidate.example',
        ),
      }),
    },
  }),
  ...callsOf(engaged, 'tom', {
    'DELETE /candidate-invitations/{invitationId}': {},
  }),
}

export const searchCalls = callsOf(organisation, 'tom', {
  'POST /saved-searches': {
    body: { name: 'Drivers', filters: { search: 'driver' } },
    gives: 'savedSearch',
  },
  'GET /saved-searches': {},
  'PATCH /saved-searches/{savedSearchId}': { body: { name: 'All drivers' } },
  'GET /saved-searches/{savedSearchId}/candidates': {},
  'DELETE /saved-searches/{savedSearchId}': {},
  'POST /candidates/{candidateId}/referrals': {
    path: sam,
    body: ({ given }) => ({ organisationId: given['leeds'].id, reason: 'They look for drivers' }),
    gives: 'referral',
  },
  'GET /candidates/{candidateId}/referrals': { path: sam },
})

export const referralCalls = callsOf(candidates, 'sam', {
  'GET /candidates/me/referrals': {},
  'POST /candidates/me/referrals/{referralId}/decline': {},
  'POST /candidates/me/referrals/{referralId}/accept': {
    by: 'dana',
    path: async ({ people, given }) => {
      const proposal = { organisationId: given['leeds'].id, reason: 'They look for cooks' }
      const { id } = await people.tom.post<{ id: string }>(
        `/candidates/${given['dana'].id}/referrals`,
        proposal,
      )
      return { referralId: id }
    },
  },
})

const plan = {
  kind: 'insight_day',
  department: 'Transport',
  staffGroup: '09',
  startsOn: inDays(0),
  clearanceDone: true,
}

export const placementCalls = callsOf(engaged, 'tom', {
  'POST /placements': {
    body: (scene) => ({ ...plan, ...sam(scene) }),
    gives: 'placement',
    names: ['candidateId'],
  },
  'GET /placements': {},
  'GET /placements/{placementId}/history': {},
})

export const placementAnswers = callsOf(candidates, 'sam', {
  'POST /candidates/me/placements/{placementId}/answer': { body: { version: 1, answer: 'accepted' } },
})

export const placementChanges = callsOf(engaged, 'tom', {
  'PATCH /placements/{placementId}': {
    body: async (scene) => ({ state: 'in_progress', version: await versionOf(scene) }),
  },
})

export const bothSides = callsOf([...engaged, ...candidates], 'tom', {
  'GET /placements/{placementId}': {},
  'POST /placements/{placementId}/review': {
    path: async (scene) => {
      const { people, given } = scene
      const state = { state: 'completed', outcome: 'ready_to_apply', version: await versionOf(scene) }
      await people.tom.patch(`/placements/${given['placement'].id}`, state)
      return {}
    },
    body: { helpful: 'yes', words: 'A safe driver' },
  },
  'PUT /placements/{placementId}/review': { body: { helpful: 'yes', words: 'A careful driver', version: 1 } },
})

const versionOf = async ({ people, given }: Scene): Promise<number> =>
  (await people.tom.get<PlacementView>(`/placements/${given['placement'].id}`)).version

const job = {
  roleTitle: 'Driver',
  staffGroup: '09',
  band: '3',
  contractType: 'permanent',
  wholeTimeEquivalent: 100,
  startsOn: inDays(-200),
}

/** With the job the candidate is closed to everybody else: `evan` gets it. */
export const jobCalls = callsOf(engaged, 'tom', {
  'POST /job-fillings': {
    body: ({ given }) => ({ ...job, candidateId: given['evan'].id }),
    names: ['candidateId'],
    gives: 'filling',
  },
  'GET /job-fillings': {},
  'GET /job-fillings/{fillingId}': {},
  'GET /job-fillings/{fillingId}/history': {},
  'PATCH /job-fillings/{fillingId}': { body: { version: 1, roleTitle: 'Head driver' } },
  'POST /job-fillings/{fillingId}/follow-up': { body: { months: '6', sustained: 'yes', version: 2 } },
  'POST /job-fillings/{fillingId}/withdraw': { body: { version: 3, reason: 'recorded_by_mistake' } },
} satisfies Record<string, Call>)
