import { organisationsEvents, type AgreementRef, type AgreementView } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { agreementFact, agreementView } from './agreement.view.js'

@Injectable()
export class WithdrawAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ organisationId, agreementId }: AgreementRef): Promise<AgreementView> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, (organisation) => {
        const agreement = organisation.agreement(agreementId)
        agreement.withdraw(tx.now())
        tx.publish(organisationsEvents.agreementWithdrawn, agreementFact(agreement))
        return agreementView(agreement)
      }),
    )
  }
}
