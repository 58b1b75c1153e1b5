import { defineEvent } from '../dsl/define-event.js'
import { Id, Ids } from '../dsl/fields.js'
import { CandidateRef } from './candidate.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'candidates', name, version: 1, data, action })

export class CandidateInvitationFact {
  @Id() invitationId: string
  @Id({ optional: true, description: 'Who invites; null for the programme' }) organisationId: string | null
}

/** Its e-mail may be waiting still. */
export class CandidateInvitationEnded extends CandidateInvitationFact {
  @Id() emailId: string
}

export class CandidateInvitationAnswered extends CandidateInvitationFact {
  @Id() candidateId: string
}

export class CandidateInvitationsListed {
  @Ids({ max: 100 }) invitationIds: string[]
}

/** Registering, consents and the candidate's own profile. Which consent is not said: one of them tells of health. */
export const profileEvents = {
  registrationLapsed: event(
    'registration-lapsed',
    CandidateRef,
    'was forgotten: the e-mail address was never confirmed',
  ),
  consentsListed: event('consents-listed', CandidateRef, 'looked at what they agreed to'),
  consentGiven: event('consent-given', CandidateRef, 'gave a consent'),
  consentWithdrawn: event('consent-withdrawn', CandidateRef, 'withdrew a consent'),
  candidateInvited: event('candidate-invited', CandidateInvitationFact, 'invited somebody to register'),
  candidateInvitationsListed: event(
    'candidate-invitations-listed',
    CandidateInvitationsListed,
    'listed whom they invited to register',
  ),
  candidateInvitationInspected: event(
    'candidate-invitation-inspected',
    CandidateInvitationFact,
    'read the invitation to register by its link',
  ),
  candidateInvitationAnswered: event(
    'candidate-invitation-answered',
    CandidateInvitationAnswered,
    'registered by an invitation',
  ),
  candidateInvitationWithdrawn: event(
    'candidate-invitation-withdrawn',
    CandidateInvitationEnded,
    'withdrew an invitation to register',
  ),
  candidateInvitationLapsed: event(
    'candidate-invitation-lapsed',
    CandidateInvitationEnded,
    'forgot an invitation to register and everything about the person',
  ),
}
