import { AgreementRef, Empty, RecordSignedCopyRequest, organisationsRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { OpenSignedCopy } from './open-signed-copy.js'
import { RecordSignedCopy } from './record-signed-copy.js'

@Controller()
export class SignedCopiesRpc {
  constructor(
    private readonly recordSignedCopy: RecordSignedCopy,
    private readonly openSignedCopy: OpenSignedCopy,
  ) {}

  @Handles(organisationsRpc.recordSignedCopy)
  record(request: RecordSignedCopyRequest, principal: Principal) {
    return this.recordSignedCopy.run(request, principal)
  }

  @Handles(organisationsRpc.openSignedCopy)
  open(request: AgreementRef) {
    return this.openSignedCopy.any(request)
  }

  @Handles(organisationsRpc.openOwnSignedCopy)
  openOwn(_request: Empty, principal: Principal) {
    return this.openSignedCopy.own(principal)
  }
}
