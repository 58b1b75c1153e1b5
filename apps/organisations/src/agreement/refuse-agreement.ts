import { organisationsEvents, type AgreementView, type RefuseAgreementRequest } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { agreementFact, agreementView } from './agreement.view.js'
import { findAgreementByToken } from './find-agreement.js'

@Injectable()
export class RefuseAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ token, reason }: RefuseAgreementRequest): Promise<AgreementView> {
    return this.work.run(async (tx) => {
      const { id, organisationId } = await findAgreementByToken(tx, token)
      return this.organisations.change(tx, { id: organisationId }, (organisation) => {
        const agreement = organisation.agreement(id)
        agreement.refuse(reason, organisation.legalName, tx.now())
        tx.publish(organisationsEvents.agreementRefused, agreementFact(agreement))
        return agreementView(agreement)
      })
    })
  }
}
