import { Module } from '@nestjs/common'
import { candidatesRpc } from '@sih/contracts'
import { ServiceHostModule, readConfig } from '@sih/service-host'
import { CandidatesRpc } from './candidate/candidates.rpc.js'
import { ChangeAddress } from './candidate/change-address.js'
import { GetOwnProfile } from './candidate/get-own-profile.js'
import { OnEmailVerified } from './candidate/on-email-verified.js'
import { RegisterCandidate } from './candidate/register-candidate.js'
import { CandidatesConfig } from './config.js'
import { candidatesEntities } from './entities.js'
import { ExpressInterest } from './interest/express-interest.js'
import { InterestsRpc } from './interest/interests.rpc.js'
import { ListInterests } from './interest/list-interests.js'
import { WithdrawInterest } from './interest/withdraw-interest.js'
import { OnOrganisationChanged } from './organisation/on-organisation-changed.js'
import { ListCandidates } from './profile/list-candidates.js'
import { OpenProfile } from './profile/open-profile.js'
import { ProfilesRpc } from './profile/profiles.rpc.js'
import { rightsControllers, rightsProviders } from './rights.js'
import { DueWork } from './schedule/due-work.js'
import { AnswerReferral } from './referral/answer-referral.js'
import { ListProposedReferrals } from './referral/list-proposed-referrals.js'
import { ListReferrals } from './referral/list-referrals.js'
import { ProposeReferral } from './referral/propose-referral.js'
import { ReferralsRpc } from './referral/referrals.rpc.js'
import { GetTimeline } from './timeline/get-timeline.js'
import { OnInterest } from './timeline/on-interest.js'
import { OnMessageSent } from './timeline/on-message-sent.js'
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
  ],
  providers: [
    { provide: CandidatesConfig, useFactory: () => readConfig(CandidatesConfig) },
    DueWork,
    RegisterCandidate,
    ChangeAddress,
    GetOwnProfile,
    OnEmailVerified,
    OpenProfile,
    ListCandidates,
    ListInterests,
    ExpressInterest,
    WithdrawInterest,
    OnOrganisationChanged,
    ...rightsProviders,
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
    OnProfileOpened,
    OnMessageSent,
    OnReferral,
  ],
})
export class CandidatesModule {}
