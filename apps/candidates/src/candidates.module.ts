import { Module } from '@nestjs/common'
import { candidatesRpc } from '@sih/contracts'
import { ServiceHostModule, readConfig } from '@sih/service-host'
import { CandidatesRpc } from './candidate/candidates.rpc.js'
import { ChangeAddress } from './candidate/change-address.js'
import { GetOwnProfile } from './candidate/get-own-profile.js'
import { OnEmailVerified } from './candidate/on-email-verified.js'
import { RegisterCandidate } from './candidate/register-candidate.js'
import { CandidateInvitationsRpc } from './candidate-invitation/candidate-invitations.rpc.js'
import { InspectCandidateInvitation } from './candidate-invitation/inspect-candidate-invitation.js'
import { InviteCandidate } from './candidate-invitation/invite-candidate.js'
import { ListCandidateInvitations } from './candidate-invitation/list-candidate-invitations.js'
import { WithdrawCandidateInvitation } from './candidate-invitation/withdraw-candidate-invitation.js'
import { CandidatesConfig } from './config.js'
import { ConsentsRpc } from './consent/consents.rpc.js'
import { GiveConsent } from './consent/give-consent.js'
import { ListConsents } from './consent/list-consents.js'
import { WithdrawConsent } from './consent/withdraw-consent.js'
import { CandidateDocuments } from './document/candidate-documents.js'
import { DocumentsRpc } from './document/documents.rpc.js'
import { OwnDocuments } from './document/own-documents.js'
import { RemoveDocument } from './document/remove-document.js'
import { UploadDocument } from './document/upload-document.js'
import { EmploymentChanges } from './employment/employment-changes.js'
import { EmploymentRpc } from './employment/employment.rpc.js'
import { ListEmployment } from './employment/list-employment.js'
import { engagementControllers, engagementProviders } from './engagement.js'
import { candidatesEntities } from './entities.js'
import { ExpressInterest } from './interest/express-interest.js'
import { InterestsRpc } from './interest/interests.rpc.js'
import { ListInterests } from './interest/list-interests.js'
import { WithdrawInterest } from './interest/withdraw-interest.js'
import { OnOrganisationChanged } from './organisation/on-organisation-changed.js'
import { ChangeProfile } from './own-profile/change-profile.js'
import { KeepLanguages } from './own-profile/keep-languages.js'
import { KeepSkills } from './own-profile/keep-skills.js'
import { OwnProfileChanges } from './own-profile/own-profile-changes.js'
import { OwnProfileRpc } from './own-profile/own-profile.rpc.js'
import { GetPreferences } from './preference/get-preferences.js'
import { KeepPreferences } from './preference/keep-preferences.js'
import { NameCandidates } from './profile/name-candidates.js'
import { OpenProfile } from './profile/open-profile.js'
import { ProfilesRpc } from './profile/profiles.rpc.js'
import { rightsControllers, rightsProviders } from './rights.js'
import { AnswerReferral } from './referral/answer-referral.js'
import { ListProposedReferrals } from './referral/list-proposed-referrals.js'
import { ListReferrals } from './referral/list-referrals.js'
import { ProposeReferral } from './referral/propose-referral.js'
import { ReferralsRpc } from './referral/referrals.rpc.js'
import { GetTimeline } from './timeline/get-timeline.js'
import { OnInterest } from './timeline/on-interest.js'
import { OnDocumentOpened } from './timeline/on-document-opened.js'
import { OnProfileOpened } from './timeline/on-profile-opened.js'
import { OnReferral } from './timeline/on-referral.js'
import { TimelineRpc } from './timeline/timeline.rpc.js'
import { CloseProfile } from './visibility/close-profile.js'
import { GetVisibility } from './visibility/get-visibility.js'
import { HideFrom } from './visibility/hide-from.js'
import { ReopenProfile } from './visibility/reopen-profile.js'
import { SetVisibility } from './visibility/set-visibility.js'
import { ShowTo } from './visibility/show-to.js'
import { VisibilityRpc } from './visibility/visibility.rpc.js'
import { QualificationChanges } from './qualification/qualification-changes.js'
import { QualificationsRpc } from './qualification/qualifications.rpc.js'
import { DueWork } from './schedule/due-work.js'
import { OnMessageSent } from './correspondence/on-message-sent.js'
import { ChangeSavedSearch } from './saved-search/change-saved-search.js'
import { ListSavedSearches } from './saved-search/list-saved-searches.js'
import { RemoveSavedSearch } from './saved-search/remove-saved-search.js'
import { RunSavedSearch } from './saved-search/run-saved-search.js'
import { SaveSearch } from './saved-search/save-search.js'
import { SavedSearchesRpc } from './saved-search/saved-searches.rpc.js'
import { CountCandidates } from './search/count-candidates.js'
import { ListCandidates } from './search/list-candidates.js'
import { SearchesRpc } from './search/searches.rpc.js'

@Module({
  imports: [
    ServiceHostModule.for({
      service: 'candidates',
      entities: candidatesEntities,
      rpc: candidatesRpc,
    }),
  ],
  controllers: [
    CandidatesRpc,
    ProfilesRpc,
    InterestsRpc,
    VisibilityRpc,
    ReferralsRpc,
    TimelineRpc,
    ...rightsControllers,
    ...engagementControllers,
    ConsentsRpc,
    CandidateInvitationsRpc,
    SearchesRpc,
    SavedSearchesRpc,
    OwnProfileRpc,
    DocumentsRpc,
    EmploymentRpc,
    QualificationsRpc,
  ],
  providers: [
    { provide: CandidatesConfig, useFactory: () => readConfig(CandidatesConfig) },
    DueWork,
    OwnProfileChanges,
    CandidateDocuments,
    OwnDocuments,
    RemoveDocument,
    UploadDocument,
    ChangeProfile,
    KeepSkills,
    KeepLanguages,
    GetPreferences,
    KeepPreferences,
    ListEmployment,
    EmploymentChanges,
    QualificationChanges,
    ListConsents,
    GiveConsent,
    WithdrawConsent,
    InviteCandidate,
    ListCandidateInvitations,
    WithdrawCandidateInvitation,
    InspectCandidateInvitation,
    RegisterCandidate,
    ChangeAddress,
    GetOwnProfile,
    OnEmailVerified,
    OpenProfile,
    NameCandidates,
    ListCandidates,
    CountCandidates,
    SaveSearch,
    ListSavedSearches,
    ChangeSavedSearch,
    RemoveSavedSearch,
    RunSavedSearch,
    ListInterests,
    ExpressInterest,
    WithdrawInterest,
    OnOrganisationChanged,
    ...rightsProviders,
    ...engagementProviders,
    GetVisibility,
    SetVisibility,
    HideFrom,
    ShowTo,
    CloseProfile,
    ReopenProfile,
    ProposeReferral,
    ListProposedReferrals,
    ListReferrals,
    AnswerReferral,
    GetTimeline,
    OnInterest,
    OnDocumentOpened,
    OnProfileOpened,
    OnMessageSent,
    OnReferral,
  ],
})
export class CandidatesModule {}
