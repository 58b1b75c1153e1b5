import { Injectable } from '@nestjs/common'
import { candidatesEvents, type JobFillingView, type ListJobFillingsRequest, type Page } from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { isOrganisation, type Principal } from '@sih/kernel'
import { UnitOfWork, defaultLimit, pageFrom } from '@sih/persistence'
import { Conditions } from '../engagement/conditions.js'
import { engagementRows, keysOf, seen } from '../engagement/engagement-list.js'
import { keepsFilling } from '../visibility/keeps-filling.js'
import { jobFillingRows, type JobFillingRow } from './job-filling-rows.js'
import { jobFillingView } from './job-filling.view.js'

/** An organisation's own, also of those who left the list of candidates with the job; for the programme all. */
@Injectable()
export class ListJobFillings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
  ) {}

  run = (request: ListJobFillingsRequest, principal: Principal): Promise<Page<JobFillingView>> =>
    this.work.read(async (tx) => {
      const conditions = new Conditions()
        .where('e.band = any(?::text[])', request.band)
        .where('e.contract_type = any(?::text[])', request.contractType)
        .and(`e.withdrawn is ${request.withdrawn ? 'not null' : 'null'}`)
      const { organisationId } = principal
      if (isOrganisation(principal)) {
        this.freshness.assert('organisations')
        conditions
          .where('e.organisation_id = ?', organisationId)
          .and(seen(`c.state = 'active' or ${keepsFilling('c', 'e')}`))
      }
      const rows = await engagementRows<JobFillingRow>(tx, jobFillingRows, request, conditions)
      const page = pageFrom(rows, request.limit ?? defaultLimit, keysOf, jobFillingView)
      const candidateIds = [...new Set(page.items.map(({ candidateId }) => candidateId))]
      tx.publish(candidatesEvents.jobFillingsListed, { organisationId, candidateIds })
      return page
    })
}
