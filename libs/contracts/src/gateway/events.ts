import { roles, type Role } from '@sih/kernel'
import { defineEvent } from '../dsl/define-event.js'
import { Id, Ids, Instant, OneOf, Text, WholeNumber } from '../dsl/fields.js'
import { staffRoles, type StaffRole } from './staff.rpc.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'gateway', name, version: 1, data, action })

export class AccountFact {
  @Id() accountId: string
}

export class AccountOpened extends AccountFact {
  @OneOf(roles, { name: 'Role' }) role: Role
  @Id({ optional: true }) organisationId: string | null
}

export class AccountErased extends AccountFact {
  @Id() erasureId: string
}

export class AccountExported extends AccountFact {
  @Id() exportId: string
}

export class StaffFact extends AccountFact {
  @OneOf(staffRoles, { name: 'StaffRole' }) role: StaffRole
}

export class StaffDisclosed {
  @Ids({ max: 100 }) accountIds: string[]
}

/** Somebody gave an address; whether it is anybody's is for the auditor alone to know. */
export class AddressGiven {
  @Id({ optional: true, description: 'Whose address it is; null if it is nobody’s' }) accountId: string | null
}

export class UnconfirmedForgotten {
  @Ids({ max: 100 }) accountIds: string[]
}

export class SessionFact extends AccountFact {
  @Id() sessionId: string
}

export class SigningKeyMade {
  @Text({ max: 64, description: 'The thumbprint of the key (RFC 7638), its kid' }) keyId: string
  @Instant({ description: 'When it begins to sign' }) signsFrom: string
}

/** A request that the gateway itself turned away. */
export class RequestTurnedAway {
  @Text({ max: 20 }) method: string
  @Text({ max: 200, description: 'The route with its parameters named, never their values' }) route: string
  @Text({ max: 60 }) code: string
  @WholeNumber({ min: 400, max: 599 }) status: number
}

export const gatewayEvents = {
  candidateAccountRequested: event(
    'candidate-account-requested',
    AccountFact,
    'asked to register as a candidate',
  ),
  unconfirmedForgotten: event(
    'unconfirmed-forgotten',
    UnconfirmedForgotten,
    'forgot registrations whose link was not opened in time',
  ),
  knownAddressRegistered: event(
    'known-address-registered',
    AccountFact,
    'asked to register with a known address',
  ),
  emailVerified: event('email-verified', AccountFact, 'confirmed the e-mail address'),
  accountOpened: event('account-opened', AccountOpened, 'opened an account'),
  signedIn: event('signed-in', SessionFact, 'signed in'),
  signedInElsewhere: event(
    'signed-in-elsewhere',
    SessionFact,
    'signed in from a network that the account had not been used from',
  ),
  sessionRefreshed: event('session-refreshed', SessionFact, 'continued the session'),
  sessionRevoked: event('session-revoked', SessionFact, 'lost the session: a refresh token was used twice'),
  signedOut: event('signed-out', SessionFact, 'signed out'),
  ownAccountRead: event('own-account-read', AccountFact, 'asked who is signed in'),
  staffInvited: event('staff-invited', StaffFact, 'invited somebody to the programme'),
  staffInvitationResent: event('staff-invitation-resent', StaffFact, 'sent the invitation again'),
  staffInvitationInspected: event(
    'staff-invitation-inspected',
    StaffFact,
    'read the invitation to the programme by its link',
  ),
  staffListed: event('staff-listed', StaffDisclosed, 'listed the people of the programme'),
  staffNamed: event('staff-named', StaffDisclosed, 'read the names of people of the programme'),
  staffMemberOpened: event('staff-member-opened', StaffFact, 'opened somebody of the programme'),
  staffRoleChanged: event('staff-role-changed', StaffFact, 'changed the role of somebody of the programme'),
  staffDisabled: event('staff-disabled', StaffFact, 'kept somebody of the programme out'),
  staffEnabled: event('staff-enabled', StaffFact, 'let somebody of the programme in again'),
  passwordForgotten: event('password-forgotten', AddressGiven, 'asked for a link to choose a new password'),
  passwordReset: event('password-reset', AccountFact, 'chose a new password by a link: all sessions ended'),
  passwordChanged: event('password-changed', AccountFact, 'changed the password: all other sessions ended'),
  secondFactorRead: event('second-factor-read', AccountFact, 'looked whether a second factor is set up'),
  secondFactorStarted: event('second-factor-started', AccountFact, 'began to set up a second factor'),
  secondFactorAdded: event(
    'second-factor-added',
    AccountFact,
    'set up a second factor: other sessions ended',
  ),
  secondFactorRemoved: event(
    'second-factor-removed',
    AccountFact,
    'removed the second factor: other sessions ended',
  ),
  secondFactorReset: event(
    'second-factor-reset',
    AccountFact,
    'removed the second factor of another person: their sessions ended',
  ),
  recoveryCodesRenewed: event('recovery-codes-renewed', AccountFact, 'made new recovery codes'),
  recoveryCodeUsed: event('recovery-code-used', AccountFact, 'used up a recovery code'),
  sessionsListed: event('sessions-listed', AccountFact, 'looked where the account is signed in'),
  sessionEnded: event('session-ended', SessionFact, 'ended a session'),
  otherSessionsEnded: event('other-sessions-ended', SessionFact, 'ended all sessions but this one'),
  emailChangeAsked: event('email-change-asked', AccountFact, 'asked to change the e-mail address'),
  emailChangeConfirmed: event(
    'email-change-confirmed',
    AccountFact,
    'confirmed the change by one of the addresses',
  ),
  emailChangeCancelled: event(
    'email-change-cancelled',
    AccountFact,
    'cancelled the change of the e-mail address',
  ),
  emailChanged: event('email-changed', AccountFact, 'has another e-mail address'),
  accountErased: event(
    'account-erased',
    AccountErased,
    'erased the account, its sessions and its second factor',
  ),
  accountExported: event(
    'account-exported',
    AccountExported,
    'sent what it holds about the account to be downloaded',
  ),
  signingKeyMade: event('signing-key-made', SigningKeyMade, 'made a key for access tokens'),
  requestTurnedAway: defineEvent({
    source: 'gateway',
    name: 'request-turned-away',
    version: 1,
    data: RequestTurnedAway,
    action: 'was turned away',
    outcome: 'refused',
  }),
}
