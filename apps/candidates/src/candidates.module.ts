import { Module } from '@nestjs/common'
import { candidatesRpc } from '@sih/contracts'
import { ServiceHostModule } from '@sih/service-host'
import { CandidatesRpc } from './candidate/candidates.rpc.js'
import { ChangeAddress } from './candidate/change-address.js'
import { GetOwnProfile } from './candidate/get-own-profile.js'
import { OnEmailVerified } from './candidate/on-email-verified.js'
import { RegisterCandidate } from './candidate/register-candidate.js'
import { candidatesEntities } from './entities.js'
import { ExpressInterest } from './interest/express-interest.js'
import { InterestsRpc } from './interest/interests.rpc.js'
import { ListInterests } from './interest/list-interests.js'
import { WithdrawInterest } from './interest/withdraw-interest.js'
import { OnOrganisationChanged } from './organisation/on-organisation-changed.js'
import { OpenProfile } from './profile/open-profile.js'
import { ProfilesRpc } from './profile/profiles.rpc.js'
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
  controllers: [CandidatesRpc, ProfilesRpc, InterestsRpc, SearchesRpc],
  providers: [
    RegisterCandidate,
    ChangeAddress,
    GetOwnProfile,
    OnEmailVerified,
    OpenProfile,
    ListCandidates,
    CountCandidates,
    ListInterests,
    ExpressInterest,
    WithdrawInterest,
    OnOrganisationChanged,
  ],
})
export class CandidatesModule {}
