import { organisationsEvents, type AgreementDocument, type AgreementTokenRequest } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { agreementDocument } from './agreement-document.view.js'
import { agreementFact } from './agreement.view.js'
import { findAgreementByToken } from './find-agreement.js'

@Injectable()
export class InspectAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ token }: AgreementTokenRequest): Promise<AgreementDocument> {
    return this.work.read(async (tx) => {
      const agreement = await findAgreementByToken(tx, token)
      const organisation = await this.organisations.get(tx, agreement.organisationId)
      agreement.requireSignable(organisation.legalName, tx.now())
      tx.publish(organisationsEvents.agreementInspected, agreementFact(agreement))
      return agreementDocument(organisation, agreement)
    })
  }
}
