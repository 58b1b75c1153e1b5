import { organisationsEvents, type AgreementView, type RecordSignedCopyRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { agreementFact, agreementView } from './agreement.view.js'
import { SignedCopy } from './signed-copy.entity.js'

@Injectable()
export class RecordSignedCopy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run(request: RecordSignedCopyRequest, { accountId }: Principal): Promise<AgreementView> {
    const { organisationId, agreementId, signatoryName, signatoryJobTitle, signedOn } = request
    const content = Buffer.from(request.file, 'base64')
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        const agreement = organisation.agreement(agreementId)
        const by = { name: signatoryName, jobTitle: signatoryJobTitle }
        agreement.signOnPaper(by, signedOn, organisation.legalName, tx.now())
        const copy = SignedCopy.of(agreementId, content, accountId, tx.now())
        await tx.manager.insert(SignedCopy, copy)
        const fact = { ...agreementFact(agreement), fileHash: copy.fileHash }
        tx.publish(organisationsEvents.signedCopyRecorded, fact)
        return agreementView(agreement)
      }),
    )
  }
}
