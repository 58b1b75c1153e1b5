import {
  messagingRpc,
  organisationsEvents,
  type AgreementView,
  type IssueAgreementRequest,
} from '@sih/contracts'
import { newId } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { agreementFact, agreementView } from './agreement.view.js'

@Injectable()
export class IssueAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ organisationId, signatoryName, signatoryEmail }: IssueAgreementRequest): Promise<AgreementView> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, (organisation) => {
        const to = { name: signatoryName, email: signatoryEmail }
        const { agreement, token } = organisation.issueAgreement(to, tx.now())
        tx.publish(organisationsEvents.agreementIssued, agreementFact(agreement))
        tx.send(messagingRpc.sendEmail, {
          emailId: newId(),
          kind: 'agreement_to_sign',
          to: to.email,
          recipientName: to.name,
          token,
          organisationName: organisation.legalName,
          expiresAt: agreement.linkExpiresAt.toISOString(),
        })
        return agreementView(agreement)
      }),
    )
  }
}
