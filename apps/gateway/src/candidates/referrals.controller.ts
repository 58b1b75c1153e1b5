import {
  ListProposedReferralsRequest,
  PageRequest,
  ProposeReferralRequest,
  ReferralRef,
  candidatesRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

@Controller()
export class ReferralsController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/candidates/me/referrals', candidatesRpc.listReferrals)
  own(@Input() input: PageRequest) {
    return this.candidates.listReferrals(input)
  }

  @Route('POST', '/candidates/:candidateId/referrals', candidatesRpc.proposeReferral, { status: 201 })
  propose(@Input() input: ProposeReferralRequest) {
    return this.candidates.proposeReferral(input)
  }

  @Route('GET', '/candidates/:candidateId/referrals', candidatesRpc.listProposedReferrals)
  proposed(@Input() input: ListProposedReferralsRequest) {
    return this.candidates.listProposedReferrals(input)
  }

  @Route('POST', '/candidates/me/referrals/:referralId/accept', candidatesRpc.acceptReferral)
  accept(@Input() input: ReferralRef) {
    return this.candidates.acceptReferral(input)
  }

  @Route('POST', '/candidates/me/referrals/:referralId/decline', candidatesRpc.declineReferral)
  decline(@Input() input: ReferralRef) {
    return this.candidates.declineReferral(input)
  }
}
