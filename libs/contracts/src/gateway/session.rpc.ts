import { roles, type Role } from '@sih/kernel'
import { Empty, defineRpc } from '../dsl/define-rpc.js'
import {
  EmailAddress,
  Flag,
  Id,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Secret,
  Text,
  WholeNumber,
} from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { memberRoles, type MemberRole } from '../organisations/people.rpc.js'
import { otpField } from './second-factor.rpc.js'

export class SignInRequest {
  @EmailAddress() email: string
  @Secret({ max: 200 }) password: string
  @Id({ optional: true, description: 'The organisation to act for, if you belong to several' })
  organisationId?: string

  @Secret({ ...otpField, optional: true }) otp?: string
}

/** Who is signed in, as clients see it. */
export class PrincipalView {
  @Id() accountId: string
  @OneOf(roles, { name: 'Role' }) role: Role
  @EmailAddress() email: string
  @Id({ optional: true }) organisationId: string | null
}

export class MembershipView {
  @Id() organisationId: string
  @Text({ max: 200, optional: true, description: 'Null for a moment, until its name has come through' })
  organisationName: string | null
  @OneOf(memberRoles, { name: 'MemberRole' }) role: MemberRole
}

export class OwnAccountView extends PrincipalView {
  @ListOf(MembershipView, { max: 100, description: 'The organisations to act for; one is picked at sign-in' })
  memberships: MembershipView[]
}

export class SessionTokens {
  @Secret({ max: 4000, description: 'Send it as Authorization: Bearer …' }) accessToken: string
  @Secret({
    max: 200,
    description: 'Exchange it for new tokens once the access token has expired; works once',
  })
  refreshToken: string
  @WholeNumber({ min: 1, max: 86_400, description: 'Seconds until the access token expires' })
  expiresIn: number
  @Nested(PrincipalView) principal: PrincipalView
}

export const signIn = defineRpc({
  subject: 'gateway.v1.sign-in',
  request: SignInRequest,
  response: SessionTokens,
  permission: 'public',
  errors: [
    'SIGN_IN_FAILED',
    'SECOND_FACTOR_NEEDED',
    'SECOND_FACTOR_WRONG',
    'ORGANISATION_CHOICE_NEEDED',
    'NO_ORGANISATION',
    'TOO_MANY_REQUESTS',
  ],
  summary: 'Sign in',
})

export class RefreshRequest {
  @Secret({ max: 200 }) refreshToken: string
}

export const refreshSession = defineRpc({
  subject: 'gateway.v1.refresh-session',
  request: RefreshRequest,
  response: SessionTokens,
  permission: 'public',
  errors: ['SESSION_ENDED'],
  summary:
    'Exchange a refresh token. One that is used a second time ends the session, since one of the two users stole it.',
})

export const signOut = defineRpc({
  subject: 'gateway.v1.sign-out',
  request: Empty,
  permission: 'account:self',
  summary: 'End this session',
})

export const whoAmI = defineRpc({
  subject: 'gateway.v1.who-am-i',
  request: Empty,
  response: OwnAccountView,
  permission: 'account:self',
  summary: 'Who is signed in, for whom, and for whom else they could be',
})

export class SessionView {
  @Id() id: string
  @Flag({ description: 'The session that asks' }) isThisOne: boolean
  @Instant() startedAt: string
  @Instant({ description: 'When its tokens were last renewed: every ten minutes while it is in use' })
  lastUsedAt: string
  @Text({ max: 60, optional: true, description: 'Where it was begun: IPv4 /24 or IPv6 /48' }) network:
    string | null
  @Text({ max: 60, description: 'In short words, such as “Firefox on Windows”' }) device: string
}

export const listSessions = defineRpc({
  subject: 'gateway.v1.list-sessions',
  request: PageRequest,
  response: pageOf(SessionView),
  permission: 'account:self',
  summary: 'Where you are signed in, newest first',
})

export class SessionRef {
  @Id() sessionId: string
}

export const endSession = defineRpc({
  subject: 'gateway.v1.end-session',
  request: SessionRef,
  permission: 'account:self',
  errors: ['SESSION_NOT_FOUND'],
  summary: 'Sign out elsewhere: end one of your sessions',
})

export const endOtherSessions = defineRpc({
  subject: 'gateway.v1.end-other-sessions',
  request: Empty,
  permission: 'account:self',
  summary: 'Sign out everywhere else: end all your sessions but this one',
})
