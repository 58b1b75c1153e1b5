import type { AgreementView, IssueAgreementRequest } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { agreementView } from './agreement.view.js'
import { issueTo } from './issue-to.js'

@Injectable()
export class IssueAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ organisationId, validMonths, ...signatory }: IssueAgreementRequest): Promise<AgreementView> {
    const to = { name: signatory.signatoryName, email: signatory.signatoryEmail }
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        const agreement = await issueTo(tx, organisation, to)
        if (validMonths) agreement.validMonths = validMonths
        return agreementView(agreement)
      }),
    )
  }
}
