import { KeepDraftRequest, ThreadRef, messagingRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { KeepDraft } from './keep-draft.js'
import { OpenDraft } from './open-draft.js'

@Controller()
export class DraftsRpc {
  constructor(
    private readonly openDraft: OpenDraft,
    private readonly keepDraft: KeepDraft,
  ) {}

  @Handles(messagingRpc.openDraft) open(request: ThreadRef, principal: Principal) {
    return this.openDraft.run(request, principal)
  }

  @Handles(messagingRpc.keepDraft) keep(request: KeepDraftRequest, principal: Principal) {
    return this.keepDraft.run(request, principal)
  }
}
