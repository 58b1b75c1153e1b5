import { gatewayEvents } from '@sih/contracts'
import { Repeating } from '@sih/journal'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'

const everyMinute = { every: 60_000, pause: 1_000 }
const atOnce = 100

/** Deletes the address and the password of registrations whose link was not opened in time. Any number of gateways may. */
@Injectable()
export class ForgetUnconfirmed implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly repeating = new Repeating(() => this.run(), everyMinute)

  constructor(private readonly work: UnitOfWork) {}

  onApplicationBootstrap(): void {
    this.repeating.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop()
  }

  /** Forgets all that has expired by now. */
  async run(): Promise<void> {
    while ((await this.some()) === atOnce);
  }

  private some(): Promise<number> {
    return withInteraction(ownInteraction('gateway.forget-unconfirmed'), () =>
      this.work.run(async (tx) => {
        const forgotten = await tx.query<{ accountId: string }>(forget, [tx.now(), atOnce])
        const accountIds = forgotten.map(({ accountId }) => accountId)
        if (accountIds.length > 0) tx.publish(gatewayEvents.unconfirmedForgotten, { accountIds })
        return accountIds.length
      }),
    )
  }
}

const forget = `
  with due as (
    select token_hash from email_confirmation where expires_at <= $1
    order by expires_at limit $2 for update skip locked
  ), forgotten as (
    delete from email_confirmation e using due where e.token_hash = due.token_hash returning e.account_id
  )
  select account_id as "accountId" from forgotten`
