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

  run({ organisationId, signatoryName, signatoryEmail }: IssueAgreementRequest): Promise<AgreementView> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, (organisation) => {
        const to = { name: signatoryName, email: signatoryEmail }
        const issued = organisation.issueAgreement(to, tx.now())
        sendAgreement(tx, issued)
        return agreementView(issued.agreement)
      }),
    )
  }
}
