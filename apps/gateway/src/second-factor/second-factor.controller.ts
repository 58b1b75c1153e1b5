import {
  AccountRef,
  ConfirmTotpRequest,
  Empty,
  RemoveTotpRequest,
  RenewRecoveryCodesRequest,
  gatewayRpc,
} from '@sih/contracts'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { ConfirmTotp } from './confirm-totp.js'
import { ReadSecondFactor } from './read-second-factor.js'
import { RemoveTotp } from './remove-totp.js'
import { RenewRecoveryCodes } from './renew-recovery-codes.js'
import { ResetSecondFactor } from './reset-second-factor.js'
import { StartTotp } from './start-totp.js'

@Controller()
export class SecondFactorController {
  constructor(
    private readonly readSecondFactor: ReadSecondFactor,
    private readonly startTotp: StartTotp,
    private readonly confirmTotp: ConfirmTotp,
    private readonly renewRecoveryCodes: RenewRecoveryCodes,
    private readonly removeTotp: RemoveTotp,
    private readonly resetSecondFactor: ResetSecondFactor,
  ) {}

  @Route('GET', '/auth/mfa', gatewayRpc.readSecondFactor)
  read(@Input() _input: Empty) {
    return this.readSecondFactor.run()
  }

  @Route('POST', '/auth/mfa/totp', gatewayRpc.startTotp, { status: 201 })
  start(@Input() _input: Empty) {
    return this.startTotp.run()
  }

  @Route('POST', '/auth/mfa/totp/confirm', gatewayRpc.confirmTotp)
  confirm(@Input() input: ConfirmTotpRequest) {
    return this.confirmTotp.run(input)
  }

  @Route('POST', '/auth/mfa/recovery-codes', gatewayRpc.renewRecoveryCodes)
  renew(@Input() input: RenewRecoveryCodesRequest) {
    return this.renewRecoveryCodes.run(input)
  }

  // Not DELETE, whose fields would be in the address: passwords must not be in logs.
  @Route('POST', '/auth/mfa/totp/remove', gatewayRpc.removeTotp)
  remove(@Input() input: RemoveTotpRequest) {
    return this.removeTotp.run(input)
  }

  @Route('DELETE', '/admin/accounts/:accountId/second-factor', gatewayRpc.resetSecondFactor)
  reset(@Input() input: AccountRef) {
    return this.resetSecondFactor.run(input)
  }
}
