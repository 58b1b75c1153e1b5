import { organisationsEvents, type AgreementFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { tellAdmins } from '../member/tell-admins.js'

/** The link to sign goes to the signatory, by an e-mail of its own; the admins are told of every step. */
@Injectable()
export class OnAgreementStep {
  @Reacts(organisationsEvents.agreementIssued)
  issued(tx: Tx, { organisationId }: AgreementFact): Promise<void> {
    return tellAdmins(tx, organisationId, 'agreement_step')
  }

  @Reacts(organisationsEvents.agreementSigned)
  signed(tx: Tx, { organisationId }: AgreementFact): Promise<void> {
    return tellAdmins(tx, organisationId, 'agreement_step')
  }

  @Reacts(organisationsEvents.agreementCountersigned)
  countersigned(tx: Tx, { organisationId }: AgreementFact): Promise<void> {
    return tellAdmins(tx, organisationId, 'agreement_step')
  }

  @Reacts(organisationsEvents.agreementLapsed)
  lapsed(tx: Tx, { organisationId }: AgreementFact): Promise<void> {
    return tellAdmins(tx, organisationId, 'agreement_step')
  }
}
