import { ConsentRef, Empty, candidatesRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** What a candidate has agreed to. */
@Controller()
export class OwnConsentsController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/candidates/me/consents', candidatesRpc.listConsents)
  list(@Input() input: Empty) {
    return this.candidates.listConsents(input)
  }

  @Route('PUT', '/candidates/me/consents/:kind', candidatesRpc.giveConsent)
  give(@Input() input: ConsentRef) {
    return this.candidates.giveConsent(input)
  }

  @Route('DELETE', '/candidates/me/consents/:kind', candidatesRpc.withdrawConsent)
  withdraw(@Input() input: ConsentRef) {
    return this.candidates.withdrawConsent(input)
  }
}
