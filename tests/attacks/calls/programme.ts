import { londonDay } from '@sih/calendar'
import { newId } from '@sih/kernel'
import { password } from '../../journeys/system/system.js'
import type { Scene } from '../scene/scene.js'
import { callsOf, engaged, lead, programme } from './call.js'

const evan = ({ given }: Scene) => ({ candidateId: given['evan'].id })
const today = londonDay(new Date())
const versionAt = async ({ people }: Scene, path: string): Promise<number> =>
  (await people.morgan.get<{ version: number }>(path)).version

/** What the programme does with candidates, and with what keeps the whole going. */
export const programmeCalls = callsOf(programme, 'robin', {
  'GET /admin/candidates': {},
  'GET /admin/candidates/counts': {},
  'GET /admin/candidates/{candidateId}': { path: evan },
  'GET /admin/candidates/{candidateId}/timeline': { path: evan },
  'POST /admin/candidates/{candidateId}/close': { path: evan, body: { reason: 'no_longer_interested' } },
  'POST /admin/candidates/{candidateId}/reopen': { path: evan },
  'POST /admin/candidates/{candidateId}/subject-access-requests': {
    path: evan,
    body: { receivedOn: today, receivedBy: 'email' },
    gives: 'request',
  },
  'GET /admin/candidates/{candidateId}/subject-access-requests': { path: evan },
  'GET /admin/subject-access-requests': {},
  'GET /admin/subject-access-requests/{requestId}': {},
  'POST /admin/subject-access-requests/{requestId}/answer': {
    body: { answeredOn: today, answer: 'download' },
  },
  'GET /admin/erasures': {},
  'GET /admin/settings/retention': {},
  'GET /admin/settings/responses': {},
  'GET /admin/worklist/responses': {},
  'GET /admin/worklist/responses/counts': {},
  'GET /admin/dsa-templates': {},
  'GET /admin/notifications/delivery': {},
  'GET /admin/notifications/failed': {},
  'POST /admin/notifications/failed/retry': { body: {} },
  // Every e-mail of this system arrives.
  'GET /admin/notifications/failed/{emailId}': { path: () => ({ emailId: newId() }), status: 404 },
  'POST /admin/notifications/failed/{emailId}/retry': { path: () => ({ emailId: newId() }), status: 404 },
})

export const leadCalls = callsOf(lead, 'morgan', {
  'POST /admin/staff': {
    body: {
      firstName: 'Jules',
      lastName: 'Attwood',
      email: 'jules@programme.example',
      role: 'programme_staff',
    },
    gives: 'staff',
  },
  'GET /admin/staff': {},
  'GET /admin/staff/{staffId}': {},
  'POST /admin/staff/{staffId}/resend': {},
  'PATCH /admin/staff/{staffId}': {
    path: async (scene) => {
      const subject = 'You are invited to the Step into Health team'
      const token = await scene.code(subject, 'jules@programme.example', 2)
      await scene.system.nobody.post('/invitations/accept', { token, password })
      return {}
    },
    body: { role: 'auditor' },
  },
  'POST /admin/staff/{staffId}/disable': {},
  'POST /admin/staff/{staffId}/enable': {},
  'PUT /admin/settings/retention': {
    body: async (scene) => ({
      warnAfter: 11,
      switchOffAfter: 12,
      eraseAfter: 24,
      version: await versionAt(scene, '/admin/settings/retention'),
    }),
  },
  'PUT /admin/settings/responses': {
    body: async (scene) => ({
      remindAfter: 5,
      escalateAfter: 10,
      version: await versionAt(scene, '/admin/settings/responses'),
    }),
  },
  'POST /admin/dsa-templates': {
    body: { text: 'What {{legalName}} and the programme promise each other.' },
    gives: 'dsaTemplate',
  },
  'POST /admin/dsa-templates/{version}/publish': {
    path: ({ given }) => ({ version: given['dsaTemplate'].version }),
  },
  'POST /admin/dsa-templates/{version}/require-re-signing': {
    path: ({ given }) => ({ version: given['dsaTemplate'].version }),
    body: { by: '2099-01-01' },
  },
  'GET /admin/reports/projection': {},
  'POST /admin/reports/rebuild': {},
  'POST /admin/candidates/{candidateId}/erasure': { path: evan, body: { reason: 'asked_by_person' } },
})

export const templateReading = callsOf(programme, 'robin', {
  'GET /admin/dsa-templates/{version}': { path: ({ given }) => ({ version: given['dsaTemplate'].version }) },
  'GET /admin/candidates/{candidateId}/erasure': { path: evan },
})

const report = { report: 'engagement' }
const rows = { figure: 'profilesOpened' }

export const reportCalls = callsOf(engaged, 'tom', {
  'GET /reports/overview': {},
  'GET /reports/definitions': {},
  'GET /reports/{report}': { path: report },
  'GET /reports/{report}/rows': { path: report, query: rows },
  'GET /reports/{report}/rows.csv': { path: report, query: rows },
})

export const publishing = callsOf(programme, 'robin', {
  'GET /admin/reports/organisations': { query: { figure: 'profilesOpened' } },
  'GET /reports/publishable': { query: { report: 'engagement', quarter: '2026-Q1', groupBy: 'region' } },
})
