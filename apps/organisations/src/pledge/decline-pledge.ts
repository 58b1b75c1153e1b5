import { organisationsEvents, type DeclinePledgeRequest, type PledgeView } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { Pledge } from './pledge.entity.js'
import { pledgeRows, pledgeView, type PledgeRow } from './pledge.view.js'

/** Only the one: others that wait for the same organisation were written by other people. */
@Injectable()
export class DeclinePledge {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run({ pledgeId, reason, note }: DeclinePledgeRequest, { accountId }: Principal): Promise<PledgeView> {
    return this.work.run(async (tx) => {
      const known = await tx.manager.findOneBy(Pledge, { id: pledgeId })
      if (!known) throw new DomainError('PLEDGE_NOT_FOUND')
      const { organisationId } = known
      await this.organisations.change(tx, { id: organisationId }, async () => {
        const pledge = await tx.manager.findOneByOrFail(Pledge, { id: pledgeId })
        pledge.decline({ by: accountId, reason, note }, tx.now())
        tx.publish(organisationsEvents.pledgeDeclined, { organisationId, pledgeId, reason })
        await tx.manager.save(pledge)
      })
      const [row] = await tx.query<PledgeRow>(`${pledgeRows} where p.id = $1`, [pledgeId])
      return pledgeView(row!)
    })
  }
}
