import type { AgreementView, IssueAgreementRequest } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { agreementView } from './agreement.view.js'
import { sendAgreement } from './send-agreement.js'

@Injectable()
export class IssueAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ organisationId, validMonths, ...signatory }: IssueAgreementRequest): Promise<AgreementView> {
    const to = { name: signatory.signatoryName, email: signatory.signatoryEmail }
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, (organisation) => {
        const issued = organisation.issueAgreement(to, tx.now())
        if (validMonths) issued.agreement.validMonths = validMonths
        sendAgreement(tx, issued)
        return agreementView(issued.agreement)
      }),
    )
  }
}
