import { messagingEvents } from '@sih/contracts'
import { Repeating } from '@sih/journal'
import { isId, ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { MessagingConfig } from '../config.js'
import { MailTransport, type ReturnedMail } from './mail-transport.js'

/**
 * Asks the way out which e-mails came back after they were accepted, and tells of each once. Nobody can try them again from here: the
 * address was forgotten when they left. Any number of processes ask; the first that writes it down has told it.
 */
@Injectable()
export class ReturnedEmails implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly repeating

  constructor(
    private readonly work: UnitOfWork,
    private readonly transport: MailTransport,
    { RECEIPTS_SECONDS }: MessagingConfig,
  ) {
    const every = RECEIPTS_SECONDS! * 1_000
    this.repeating = new Repeating(() => this.run(), { every, pause: every })
  }

  onApplicationBootstrap(): void {
    this.repeating.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop()
  }

  private async run(): Promise<void> {
    const returned = await this.transport.returned((id) => this.isKnown(id))
    const ours = returned.filter(({ id }) => isId(id))
    if (ours.length === 0) return
    await withInteraction(ownInteraction('messaging.returned-emails'), () =>
      this.work.run((tx) => keepReturned(tx, ours)),
    )
  }

  private async isKnown(id: string): Promise<boolean> {
    if (!isId(id)) return false
    const known = await this.work.run((tx) =>
      tx.query('select 1 from email where id = $1 and returned_at is not null', [id]),
    )
    return known.length > 0
  }
}

async function keepReturned(tx: Tx, returned: ReturnedMail[]): Promise<void> {
  const kept = await tx.query<{ emailId: string; kind: string; accountId: string | null }>(
    `update email set returned_at = $3, problem = returned.problem
     from unnest($1::uuid[], $2::text[]) as returned (id, problem)
     left join notification on notification.id = returned.id
     where email.id = returned.id and state = 'sent' and returned_at is null
     returning email.id as "emailId", email.kind, notification.account_id as "accountId"`,
    [returned.map(({ id }) => id), returned.map(({ problem }) => problem), tx.now()],
  )
  for (const { accountId, ...email } of kept) {
    tx.publish(messagingEvents.emailFailed, { ...email, ...(accountId ? { accountId } : {}) })
  }
}
