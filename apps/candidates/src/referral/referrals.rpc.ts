import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type ListProposedReferralsRequest,
  type PageRequest,
  type ProposeReferralRequest,
  type ReferralRef,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { AnswerReferral } from './answer-referral.js'
import { ListProposedReferrals } from './list-proposed-referrals.js'
import { ListReferrals } from './list-referrals.js'
import { ProposeReferral } from './propose-referral.js'

@Controller()
export class ReferralsRpc {
  constructor(
    private readonly proposeReferral: ProposeReferral,
    private readonly listProposedReferrals: ListProposedReferrals,
    private readonly listReferrals: ListReferrals,
    private readonly answerReferral: AnswerReferral,
  ) {}

  @Handles(candidatesRpc.proposeReferral) propose(request: ProposeReferralRequest, principal: Principal) {
    return this.proposeReferral.run(request, principal)
  }

  @Handles(candidatesRpc.listProposedReferrals)
  listProposed(request: ListProposedReferralsRequest, principal: Principal) {
    return this.listProposedReferrals.run(request, principal)
  }

  @Handles(candidatesRpc.listReferrals) list(request: PageRequest, principal: Principal) {
    return this.listReferrals.run(request, principal)
  }

  @Handles(candidatesRpc.acceptReferral) accept(request: ReferralRef, principal: Principal) {
    return this.answerReferral.accept(request, principal)
  }

  @Handles(candidatesRpc.declineReferral) decline(request: ReferralRef, principal: Principal) {
    return this.answerReferral.decline(request, principal)
  }
}
