import { Empty, OrganisationRef, candidatesRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** What a candidate does for themselves. */
@Controller()
export class OwnProfileController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/candidates/me', candidatesRpc.getOwnProfile)
  open(@Input() input: Empty) {
    return this.candidates.getOwnProfile(input)
  }

  @Route('GET', '/candidates/me/interests', candidatesRpc.listInterests)
  interests(@Input() input: Empty) {
    return this.candidates.listInterests(input)
  }

  @Route('POST', '/candidates/me/interests', candidatesRpc.expressInterest, { status: 201 })
  pick(@Input() input: OrganisationRef) {
    return this.candidates.expressInterest(input)
  }

  @Route('DELETE', '/candidates/me/interests/:organisationId', candidatesRpc.withdrawInterest)
  drop(@Input() input: OrganisationRef) {
    return this.candidates.withdrawInterest(input)
  }
}
