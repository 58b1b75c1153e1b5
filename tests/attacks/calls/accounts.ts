import { password } from '../../journeys/system/system.js'
import { oneTimePassword } from '../scene/one-time-password.js'
import { addresses } from '../scene/scene.js'
import { callsOf, everyRole, lead } from './call.js'

const newPassword = 'Onward-together-2027'

/** What nobody has to be signed in for; the tokens that it takes were sent by e-mail. */
export const openCalls = callsOf('everybody', 'sam', {
  'POST /candidates': {
    body: {
      firstName: 'Fran',
      lastName: 'Attwood',
      email: 'fran@candidate.example',
      password,
      dateOfBirth: '1990-01-02',
      connections: ['veteran'],
      consents: { profileSharing: true },
    },
  },
  'POST /auth/verify-email': {
    body: async (scene) => ({
      token: await scene.code('Confirm your e-mail address', 'fran@candidate.example'),
    }),
  },
  'POST /auth/login': { body: { email: addresses.evan, password }, gives: 'session' },
  'POST /auth/refresh': { body: ({ given }) => ({ refreshToken: given['session'].refreshToken }) },
  'POST /auth/password/forgot': { body: { email: addresses.evan } },
  'POST /auth/password/reset': {
    body: async (scene) => ({
      token: await scene.code('Choose a new password', addresses.evan),
      password: newPassword,
    }),
  },
  'GET /organisations': {},
  'POST /pledges': {
    body: {
      odsCode: 'RT4',
      contactName: 'Jo Price',
      contactJobTitle: 'Head of Workforce',
      contactEmail: 'workforce@ambulance.example',
    },
    gives: 'pledge',
  },
  'GET /reference-data': {},
  'GET /skills': { query: { search: 'lead' } },
})

/** What everybody may do with their own account. `dana` does it, who has no other part. */
export const accountCalls = callsOf(everyRole, 'dana', {
  'GET /auth/me': {},
  'GET /auth/mfa': {},
  'POST /auth/mfa/totp': { gives: 'totp' },
  'POST /auth/mfa/totp/confirm': { body: ({ given }) => ({ code: oneTimePassword(given['totp'].secret) }) },
  'POST /auth/mfa/recovery-codes': {
    body: ({ given }) => ({ otp: oneTimePassword(given['totp'].secret, 1) }),
    gives: 'recovery',
  },
  'POST /auth/mfa/totp/remove': {
    body: ({ given }) => ({ password, otp: given['recovery'].recoveryCodes[0] }),
  },
  'POST /auth/email': { body: { email: 'dana.new@candidate.example', password } },
  'GET /auth/sessions': {},
  'DELETE /auth/sessions/{sessionId}': {
    path: async (scene) => {
      await scene.signIn('dana')
      const { items } = await scene.people.dana.get<{ items: { id: string; current: boolean }[] }>(
        '/auth/sessions',
      )
      return { sessionId: items.find(({ current }) => !current)!.id }
    },
  },
  'DELETE /auth/sessions': {},
  'POST /auth/password/change': { body: { currentPassword: password, newPassword } },
})

/** One change of address is confirmed, another is called off by who has the old one. */
export const addressCalls = callsOf('everybody', 'dana', {
  'POST /auth/email/confirm': {
    body: async (scene) => ({
      token: await scene.code('Confirm your new e-mail address', 'dana.new@candidate.example'),
    }),
  },
  'POST /auth/email/cancel': {
    body: async (scene) => {
      await scene.people.nia.post('/auth/email', { email: 'nia.new@airedale.example', password })
      return { token: await scene.code('Confirm or cancel the change of your e-mail address', addresses.nia) }
    },
  },
})

export const signingOut = callsOf(everyRole, 'dana', { 'POST /auth/logout': {} })

export const secondFactorCalls = callsOf(lead, 'morgan', {
  'DELETE /admin/accounts/{accountId}/second-factor': {
    path: async (scene) => {
      const { people } = scene
      const { secret } = await people.nia.post<{ secret: string }>('/auth/mfa/totp')
      await people.nia.post('/auth/mfa/totp/confirm', { code: oneTimePassword(secret) })
      return { accountId: people.nia.id }
    },
  },
})
