import { defineEvent } from '../dsl/define-event.js'
import { Id, Ids, OneOf } from '../dsl/fields.js'
import type { ArmedService } from '../reference-data/armed-services.js'
import { CandidateRef } from './candidate.js'
import { countedConnection, countedService, type CountedConnection } from './counted-codes.js'
import { documentKinds, type DocumentKind } from './document.rpc.js'
import { profileSectionCodes, type ProfileSection } from './profile-sections.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'candidates', name, version: 1, data, action })

export class ProfileChanged extends CandidateRef {
  @OneOf(profileSectionCodes, { name: 'ProfileSection' }) section: ProfileSection
  @countedConnection({ optional: true, description: 'As they are afterwards; unknown in older ones' })
  connections?: CountedConnection[]
  @countedService() service?: ArmedService | null
}

export class DocumentFact extends CandidateRef {
  @Id() documentId: string
}

export class DocumentUploaded extends DocumentFact {
  @OneOf(documentKinds, { name: 'DocumentKind' }) kind: DocumentKind
}

export class DocumentOpened extends DocumentFact {
  @Id({
    optional: true,
    description: 'The organisation for which it was opened; null for the programme or oneself',
  })
  organisationId: string | null
}

export class DocumentsListed extends CandidateRef {
  @Id({ optional: true }) organisationId: string | null
  @Ids({ max: 10 }) documentIds: string[]
}

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
export const profileFacts = {
  profileChanged: event('profile-changed', ProfileChanged, 'changed their own profile'),
  documentUploaded: event('document-uploaded', DocumentUploaded, 'added a document'),
  documentRemoved: event('document-removed', DocumentFact, 'deleted a document'),
  documentsListed: event('documents-listed', DocumentsListed, 'listed the documents'),
  documentOpened: event('document-opened', DocumentOpened, 'opened the document'),
  preferencesOpened: event('preferences-opened', CandidateRef, 'looked at what work they look for'),
  employmentListed: event('employment-listed', CandidateRef, 'looked at their own employment history'),
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
