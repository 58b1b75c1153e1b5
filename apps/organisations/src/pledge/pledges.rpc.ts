import {
  DeclinePledgeRequest,
  ExpressPledgeRequest,
  ListPledgesRequest,
  OrganisationRef,
  PledgeRef,
  organisationsRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { AcceptPledge } from './accept-pledge.js'
import { DeclinePledge } from './decline-pledge.js'
import { ExpressPledge } from './express-pledge.js'
import { ListPledges } from './list-pledges.js'
import { OpenPledge } from './open-pledge.js'
import { RecordPledge } from './record-pledge.js'

@Controller()
export class PledgesRpc {
  constructor(
    private readonly expressPledge: ExpressPledge,
    private readonly listPledges: ListPledges,
    private readonly openPledge: OpenPledge,
    private readonly acceptPledge: AcceptPledge,
    private readonly declinePledge: DeclinePledge,
    private readonly recordPledge: RecordPledge,
  ) {}

  @Handles(organisationsRpc.expressPledge)
  express(request: ExpressPledgeRequest) {
    return this.expressPledge.run(request)
  }

  @Handles(organisationsRpc.listPledges)
  list(request: ListPledgesRequest) {
    return this.listPledges.run(request)
  }

  @Handles(organisationsRpc.openPledge)
  open(request: PledgeRef) {
    return this.openPledge.run(request)
  }

  @Handles(organisationsRpc.acceptPledge)
  accept(request: PledgeRef, principal: Principal) {
    return this.acceptPledge.run(request, principal)
  }

  @Handles(organisationsRpc.declinePledge)
  decline(request: DeclinePledgeRequest, principal: Principal) {
    return this.declinePledge.run(request, principal)
  }

  @Handles(organisationsRpc.recordPledge)
  record(request: OrganisationRef, principal: Principal) {
    return this.recordPledge.run(request, principal)
  }
}
