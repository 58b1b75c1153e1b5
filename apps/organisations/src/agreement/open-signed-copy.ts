import { organisationsEvents, type AgreementRef, type SignedCopyFile } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { ownOrganisation } from '../organisation/organisation.policy.js'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import type { Agreement } from './agreement.entity.js'
import { agreementFact } from './agreement.view.js'
import { SignedCopy } from './signed-copy.entity.js'

@Injectable()
export class OpenSignedCopy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  any({ organisationId, agreementId }: AgreementRef): Promise<SignedCopyFile> {
    return this.work.read(async (tx) => {
      const organisation = await this.organisations.get(tx, organisationId)
      return this.show(tx, organisation.agreement(agreementId))
    })
  }

  own(principal: Principal): Promise<SignedCopyFile> {
    const organisationId = ownOrganisation(principal)
    return this.work.read(async (tx) => {
      const { presentAgreement } = await this.organisations.get(tx, organisationId)
      if (!presentAgreement) throw new DomainError('AGREEMENT_NOT_FOUND')
      return this.show(tx, presentAgreement)
    })
  }

  private async show(tx: Tx, agreement: Agreement): Promise<SignedCopyFile> {
    const copy = await tx.manager.findOneBy(SignedCopy, { agreementId: agreement.id })
    if (!copy) throw new DomainError('SIGNED_COPY_NOT_FOUND')
    const { mediaType, fileHash, content } = copy
    tx.publish(organisationsEvents.signedCopyOpened, { ...agreementFact(agreement), fileHash })
    return { file: content.toString('base64'), mediaType, fileHash }
  }
}
