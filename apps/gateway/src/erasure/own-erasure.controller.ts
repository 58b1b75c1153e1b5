import { EraseOwnAccountRequest, gatewayRpc } from '@sih/contracts'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { EraseOwnAccount } from './erase-own-account.js'

@Controller()
export class OwnErasureController {
  constructor(private readonly eraseOwnAccount: EraseOwnAccount) {}

  @Route('POST', '/candidates/me/erasure', gatewayRpc.eraseOwnAccount, { status: 202 })
  erase(@Input() input: EraseOwnAccountRequest) {
    return this.eraseOwnAccount.run(input)
  }
}
