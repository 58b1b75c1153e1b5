import { Controller } from '@nestjs/common'
import { candidatesRpc, type ConsentRef, type Empty } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { GiveConsent } from './give-consent.js'
import { ListConsents } from './list-consents.js'
import { WithdrawConsent } from './withdraw-consent.js'

@Controller()
export class ConsentsRpc {
  constructor(
    private readonly listConsents: ListConsents,
    private readonly giveConsent: GiveConsent,
    private readonly withdrawConsent: WithdrawConsent,
  ) {}

  @Handles(candidatesRpc.listConsents) list(_request: Empty, principal: Principal) {
    return this.listConsents.run(principal)
  }

  @Handles(candidatesRpc.giveConsent) give(request: ConsentRef, principal: Principal) {
    return this.giveConsent.run(request, principal)
  }

  @Handles(candidatesRpc.withdrawConsent) withdraw(request: ConsentRef, principal: Principal) {
    return this.withdrawConsent.run(request, principal)
  }
}
