import { organisationsEvents, type AgreementDocument, type AgreementRef } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import type { Organisation } from '../organisation/organisation.entity.js'
import { ownOrganisation } from '../organisation/organisation.policy.js'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { agreementDocument } from './agreement-document.view.js'
import type { Agreement } from './agreement.entity.js'
import { agreementFact } from './agreement.view.js'
import { agreementWithText } from './find-agreement.js'

/** Shows an agreement as it was issued and signed, for ever: also one that is over, and in a name of the past. */
@Injectable()
export class OpenAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  any({ organisationId, agreementId }: AgreementRef): Promise<AgreementDocument> {
    return this.work.read(async (tx) => {
      const organisation = await this.organisations.get(tx, organisationId)
      return this.show(tx, organisation, organisation.agreement(agreementId))
    })
  }

  own(principal: Principal): Promise<AgreementDocument> {
    const organisationId = ownOrganisation(principal)
    return this.work.read(async (tx) => {
      const organisation = await this.organisations.get(tx, organisationId)
      return this.show(tx, organisation, organisation.presentAgreement)
    })
  }

  private async show(tx: Tx, organisation: Organisation, found?: Agreement): Promise<AgreementDocument> {
    if (!found) throw new DomainError('AGREEMENT_NOT_FOUND')
    const agreement = await agreementWithText(tx, found.id)
    tx.publish(organisationsEvents.agreementOpened, agreementFact(agreement))
    return agreementDocument(organisation, agreement)
  }
}
