import { organisationsEvents, type AgreementRef, type AgreementView } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { agreementFact, agreementView } from './agreement.view.js'
import { sendLink } from './send-agreement.js'

@Injectable()
export class ResendAgreementLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ organisationId, agreementId }: AgreementRef): Promise<AgreementView> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, (organisation) => {
        const agreement = organisation.agreement(agreementId)
        const token = agreement.renewLink(tx.now())
        tx.publish(organisationsEvents.agreementLinkResent, agreementFact(agreement))
        sendLink(tx, { agreement, token })
        return agreementView(agreement)
      }),
    )
  }
}
