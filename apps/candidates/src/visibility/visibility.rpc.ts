import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type CandidateRef,
  type CloseOwnProfileRequest,
  type CloseProfileRequest,
  type Empty,
  type OrganisationRef,
  type SetVisibilityRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { CloseProfile } from './close-profile.js'
import { GetVisibility } from './get-visibility.js'
import { HideFrom } from './hide-from.js'
import { ReopenProfile } from './reopen-profile.js'
import { SetVisibility } from './set-visibility.js'
import { ShowTo } from './show-to.js'

@Controller()
export class VisibilityRpc {
  constructor(
    private readonly getVisibility: GetVisibility,
    private readonly setVisibility: SetVisibility,
    private readonly hideFrom: HideFrom,
    private readonly showTo: ShowTo,
    private readonly closeProfile: CloseProfile,
    private readonly reopenProfile: ReopenProfile,
  ) {}

  @Handles(candidatesRpc.getVisibility) get(_request: Empty, principal: Principal) {
    return this.getVisibility.run(principal)
  }

  @Handles(candidatesRpc.setVisibility) set(request: SetVisibilityRequest, principal: Principal) {
    return this.setVisibility.run(request, principal)
  }

  @Handles(candidatesRpc.hideFrom) hide(request: OrganisationRef, principal: Principal) {
    return this.hideFrom.run(request, principal)
  }

  @Handles(candidatesRpc.showTo) show(request: OrganisationRef, principal: Principal) {
    return this.showTo.run(request, principal)
  }

  @Handles(candidatesRpc.closeOwnProfile) closeOwn(request: CloseOwnProfileRequest, principal: Principal) {
    return this.closeProfile.own(request, principal)
  }

  @Handles(candidatesRpc.reopenOwnProfile) reopenOwn(_request: Empty, principal: Principal) {
    return this.reopenProfile.own(principal)
  }

  @Handles(candidatesRpc.closeProfile) close(request: CloseProfileRequest, principal: Principal) {
    return this.closeProfile.forCandidate(request, principal)
  }

  @Handles(candidatesRpc.reopenProfile) reopen(request: CandidateRef, principal: Principal) {
    return this.reopenProfile.forCandidate(request, principal)
  }
}
