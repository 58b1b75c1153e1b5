import { organisationsEvents, type PledgeRef, type PledgeView } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { pledgeRows, pledgeView, type PledgeRow } from './pledge.view.js'

@Injectable()
export class OpenPledge {
  constructor(private readonly work: UnitOfWork) {}

  run({ pledgeId }: PledgeRef): Promise<PledgeView> {
    return this.work.read(async (tx) => {
      const [row] = await tx.query<PledgeRow>(`${pledgeRows} where p.id = $1`, [pledgeId])
      if (!row) throw new DomainError('PLEDGE_NOT_FOUND')
      tx.publish(organisationsEvents.pledgeOpened, { pledgeId, organisationId: row.organisation_id })
      return pledgeView(row)
    })
  }
}
