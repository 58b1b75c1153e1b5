import { roles, type Role } from '@sih/kernel'
import { defineRpc } from '../dsl/define-rpc.js'
import { RegistrationDetails } from '../candidates/candidate.js'
import { EmailAddress, Flag, Instant, OneOf, Secret, Text } from '../dsl/fields.js'
import { InvitationTokenRequest, invitationLinkRefusals } from '../organisations/people.rpc.js'

export const passwordRules = {
  min: 12,
  max: 200,
  description: 'At least 12 characters; common passwords are refused',
}

export class RegisterCandidateRequest extends RegistrationDetails {
  @Secret(passwordRules) password: string
}

export class Receipt {
  @Text({ max: 300 }) message: string
}

export const registerCandidate = defineRpc({
  subject: 'gateway.v1.register-candidate',
  request: RegisterCandidateRequest,
  response: Receipt,
  permission: 'public',
  errors: [
    'CANDIDATE_TOO_YOUNG',
    'CONSENT_MISSING',
    'ORGANISATION_NOT_FOUND',
    'LINK_NOT_VALID',
    'TOO_MANY_REQUESTS',
  ],
  summary:
    'Register as a candidate. The answer is the same for known and unknown addresses; the e-mail says how to go on.',
})

export class VerifyEmailRequest {
  @Secret({ max: 100, description: 'From the link in the e-mail' }) token: string
}

export const verifyEmail = defineRpc({
  subject: 'gateway.v1.verify-email',
  request: VerifyEmailRequest,
  response: Receipt,
  permission: 'public',
  errors: ['LINK_NOT_VALID'],
  summary: 'Confirm an e-mail address by the one-time link',
})

export class InvitationShown {
  @Text({ max: 200, description: 'Who invites: an organisation, or the programme' }) organisationName: string
  @EmailAddress() email: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
  @OneOf(roles, { name: 'Role' }) role: Role
  @Instant() expiresAt: string
  @Flag({ description: 'True if the person accepts with the password of an account they have already' })
  hasAccount: boolean
}

export const showInvitation = defineRpc({
  subject: 'gateway.v1.show-invitation',
  request: InvitationTokenRequest,
  response: InvitationShown,
  permission: 'public',
  errors: invitationLinkRefusals,
  summary: 'See who invites you before you accept',
})

export class OpenAccountRequest extends InvitationTokenRequest {
  @Secret(passwordRules) password: string
  @Text({ max: 80, optional: true }) firstName?: string
  @Text({ max: 80, optional: true }) lastName?: string
}

export const openAccount = defineRpc({
  subject: 'gateway.v1.open-account',
  request: OpenAccountRequest,
  response: Receipt,
  permission: 'public',
  errors: [
    ...invitationLinkRefusals,
    'MEMBER_ALREADY_INVITED',
    'ACCOUNT_EXISTS',
    'ADDRESS_IN_OTHER_USE',
    'AGREEMENT_NOT_IN_FORCE',
    'SIGN_IN_FAILED',
    'TOO_MANY_REQUESTS',
  ],
  summary: 'Accept an invitation and set the password, or give that of the account you have',
})
