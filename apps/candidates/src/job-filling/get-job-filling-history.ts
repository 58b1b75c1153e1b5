import { Injectable } from '@nestjs/common'
import { candidatesEvents, type JobFillingHistory, type JobFillingRef } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { changeView, type ChangeRow } from '../engagement/change-view.js'
import { JobFillings } from './job-fillings.js'

@Injectable()
export class GetJobFillingHistory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly fillings: JobFillings,
  ) {}

  run = ({ fillingId }: JobFillingRef, principal: Principal): Promise<JobFillingHistory> =>
    this.work.read(async (tx) => {
      const { candidateId, organisationId } = await this.fillings.open(tx, principal, fillingId)
      tx.publish(candidatesEvents.jobFillingOpened, { fillingId, candidateId, organisationId })
      const rows = await tx.query<ChangeRow>(changes, [fillingId])
      return { items: rows.map((row) => changeView(principal, row)) as JobFillingHistory['items'] }
    })
}

const changes = `
  select version, changed_at as "changedAt", changed_by as "changedBy", changed_role as "changedRole", became
  from job_filling_change where filling_id = $1 order by version desc limit 1000`
