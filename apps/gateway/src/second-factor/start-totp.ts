import { gatewayEvents, type TotpEnrolment } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Account } from '../accounts/account.entity.js'
import { assertFresh } from '../sessions/assert-fresh.js'
import { SecondFactors } from './second-factors.js'
import { enrolmentOf, newTotpSecret } from './totp.js'

/** The secret is shown now and never again; asked for twice, the last one counts. */
@Injectable()
export class StartTotp {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secondFactors: SecondFactors,
  ) {}

  run(): Promise<TotpEnrolment> {
    return this.work.run(async (tx) => {
      const id = currentInteraction().principal.accountId!
      await assertFresh(tx)
      const account = await tx.manager.findOneByOrFail(Account, { id })
      const secret = newTotpSecret()
      const begun = await tx.query(
        `insert into second_factor (account_id, sealed_secret) values ($1, $2)
         on conflict (account_id) do update set sealed_secret = excluded.sealed_secret
         where second_factor.confirmed_at is null returning account_id`,
        [id, this.secondFactors.seal(secret, id)],
      )
      if (begun.length === 0) throw new DomainError('SECOND_FACTOR_EXISTS')
      tx.publish(gatewayEvents.secondFactorStarted, { accountId: id })
      return enrolmentOf(secret, account.email)
    })
  }
}
