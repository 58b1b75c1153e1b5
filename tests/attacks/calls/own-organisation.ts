import { password } from '../../journeys/system/system.js'
import type { MemberView, Page } from '@sih/contracts'
import { soon } from '../../journeys/system/soon.js'
import type { Scene } from '../scene/scene.js'
import { admins, callsOf, organisation } from './call.js'

/** What an admin does for Airedale. */
export const adminCalls = callsOf(admins, 'priya', {
  'POST /organisation/invitations': {
    body: {
      firstName: 'Kit',
      lastName: 'Attwood',
      email: 'kit@airedale.example',
      role: 'organisation_user',
    },
    gives: 'invitation',
  },
  'GET /organisation/invitations': {},
  'POST /organisation/invitations/{invitationId}/resend': {},
  'POST /organisation/mailboxes': {
    body: { name: 'Recruitment', email: 'jobs@airedale.example' },
    gives: 'mailbox',
  },
  'GET /organisation/mailboxes': {},
  'GET /organisation/access-history': {},
  'GET /organisation/agreement': {},
  'PATCH /organisation/users/{userId}': {
    path: ({ people }) => ({ userId: people.tom.id }),
    body: { role: 'organisation_user' },
  },
})

/** Sent a second time. */
const invited = (scene: Scene) => scene.code('You are invited to Step into Health', 'kit@airedale.example', 2)

/** Whoever has a link of one use needs no more. */
export const linkCalls = callsOf('everybody', 'sam', {
  'POST /mailboxes/confirm': {
    body: async (scene) => ({
      token: await scene.code('Confirm this mailbox for Step into Health', 'jobs@airedale.example'),
    }),
  },
  'POST /invitations/inspect': {
    body: async (scene) => ({ token: await invited(scene) }),
  },
  'POST /invitations/accept': {
    body: async (scene) => ({ token: await invited(scene), password }),
  },
})

export const removalCalls = callsOf(admins, 'priya', {
  'GET /organisation/mailboxes/{mailboxId}/notification-preferences': {
    path: async ({ people, given }) => {
      const mailboxId = given['mailbox'].id as string
      await soon(() => people.priya.get(`/organisation/mailboxes/${mailboxId}/notification-preferences`))
      return { mailboxId }
    },
  },
  'PATCH /organisation/mailboxes/{mailboxId}/notification-preferences': {
    body: { preferences: [{ kind: 'new_message', email: 'off' }] },
  },
  'DELETE /organisation/users/{userId}': {
    path: async (scene) => {
      const kit = (await scene.people.priya.get<Page<MemberView>>('/organisation/users')).items.find(
        ({ email }) => email === 'kit@airedale.example',
      )
      return { userId: kit!.id }
    },
  },
  'DELETE /organisation/mailboxes/{mailboxId}': {},
  'DELETE /organisation/invitations/{invitationId}': {
    path: async ({ people }) => {
      const { id } = await people.priya.post<{ id: string }>('/organisation/invitations', {
        firstName: 'Una',
        lastName: 'Attwood',
        email: 'una@airedale.example',
        role: 'organisation_user',
      })
      return { invitationId: id }
    },
  },
  // Airedale signed in the service: there is no copy.
  'GET /organisation/agreement/signed-copy': { status: 404 },
})

export const memberCalls = callsOf(organisation, 'tom', {
  'GET /organisation': {},
  'GET /organisation/users': {},
})
