import { Module } from '@nestjs/common'
import { candidatesRpc } from '@sih/contracts'
import { ServiceHostModule } from '@sih/service-host'
import { CandidateInvitation } from './candidate-invitation/candidate-invitation.entity.js'
import { Candidate } from './candidate/candidate.entity.js'
import { CandidatesRpc } from './candidate/candidates.rpc.js'
import { Consent } from './candidate/consent.entity.js'
import { ChangeAddress } from './candidate/change-address.js'
import { GetOwnProfile } from './candidate/get-own-profile.js'
import { OnEmailVerified } from './candidate/on-email-verified.js'
import { RegisterCandidate } from './candidate/register-candidate.js'
import { Document } from './document/document.entity.js'
import { Employment } from './employment/employment.entity.js'
import { ExpressInterest } from './interest/express-interest.js'
import { Interest } from './interest/interest.entity.js'
import { InterestsRpc } from './interest/interests.rpc.js'
import { ListInterests } from './interest/list-interests.js'
import { WithdrawInterest } from './interest/withdraw-interest.js'
import { CandidateLanguage } from './language/candidate-language.entity.js'
import { OnOrganisationChanged } from './organisation/on-organisation-changed.js'
import { Organisation } from './organisation/organisation.entity.js'
import { CandidatePreference } from './preference/candidate-preference.entity.js'
import { ListCandidates } from './profile/list-candidates.js'
import { OpenProfile } from './profile/open-profile.js'
import { ProfilesRpc } from './profile/profiles.rpc.js'
import { Qualification } from './qualification/qualification.entity.js'
import { CandidateSkill } from './skill/candidate-skill.entity.js'
import { Referral } from './referral/referral.entity.js'
import { HiddenFrom } from './visibility/hidden-from.entity.js'

@Module({
  imports: [
    ServiceHostModule.for({
      service: 'candidates',
      entities: [
        Candidate,
        CandidateInvitation,
        CandidateLanguage,
        CandidatePreference,
        CandidateSkill,
        Consent,
        Document,
        Employment,
        HiddenFrom,
        Interest,
        Organisation,
        Qualification,
        Referral,
      ],
      rpc: candidatesRpc,
    }),
  ],
  controllers: [CandidatesRpc, ProfilesRpc, InterestsRpc],
  providers: [
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
  ],
})
export class CandidatesModule {}
