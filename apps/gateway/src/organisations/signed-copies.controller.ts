import {
  AgreementRef,
  Empty,
  RecordSignedCopyRequest,
  largestSignedCopy,
  organisationsRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { signedCopy } from '../agreement-documents/signed-copy.js'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

const ofAnAgreement = '/admin/organisations/:organisationId/agreements/:agreementId/signed-copy'

/** Agreements that were signed on paper. */
@Controller()
export class SignedCopiesController {
  private readonly organisations

  constructor(client: RpcClient) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('POST', ofAnAgreement, organisationsRpc.recordSignedCopy, {
    status: 201,
    upload: { field: 'file', as: 'base64', largest: largestSignedCopy },
  })
  record(@Input() input: RecordSignedCopyRequest) {
    return this.organisations.recordSignedCopy(input)
  }

  @Route('GET', ofAnAgreement, organisationsRpc.openSignedCopy, { attachment: signedCopy })
  open(@Input() input: AgreementRef) {
    return this.organisations.openSignedCopy(input)
  }

  @Route('GET', '/organisation/agreement/signed-copy', organisationsRpc.openOwnSignedCopy, {
    attachment: signedCopy,
  })
  openOwn(@Input() input: Empty) {
    return this.organisations.openOwnSignedCopy(input)
  }
}
