import { Repeating } from '@sih/journal'
import { OutboxRecorder, type Recorder } from '@sih/persistence'
import { RECORDER } from '@sih/service-host'
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { MessagingConfig } from '../config.js'
import { EmailQueue, lease, type ClaimedEmail } from './email-queue.js'
import { MailTransport } from './mail-transport.js'
import { MailTrouble } from './mail-trouble.js'
import { renderEmail } from './templates/render-email.js'

/**
 * Sends what is queued, after every commit and every second. Each e-mail is accepted by the mail server once. The one
 * exception: this process dies, or loses the database for half a minute, between acceptance and the record of it. Then SMTP gets it
 * again under the same Message-ID, by which mail systems recognise a repeat; Notify is asked first, and gets it once.
 */
@Injectable()
export class EmailDelivery implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(EmailDelivery.name)
  private readonly delivering = new Repeating(() => this.deliverDue(), { every: 1_000, pause: 100 })
  private readonly renewing = new Repeating(() => this.renewLeases(), { every: lease / 6, pause: lease / 6 })
  /** Claimed, and neither sent nor put back. */
  private readonly held = new Set<ClaimedEmail>()
  /** Accepted by the mail server, and not on record yet. */
  private readonly accepted = new Set<ClaimedEmail>()

  constructor(
    private readonly queue: EmailQueue,
    private readonly transport: MailTransport,
    private readonly config: MessagingConfig,
    @Inject(RECORDER) private readonly recorder: Recorder,
  ) {}

  onApplicationBootstrap(): void {
    if (this.recorder instanceof OutboxRecorder) this.recorder.onCommit(() => this.delivering.nudge())
    this.delivering.start()
    this.renewing.start()
  }

  async onModuleDestroy(): Promise<void> {
    await this.delivering.stop()
    await this.renewing.stop()
  }

  private async renewLeases(): Promise<void> {
    if (this.held.size > 0) await this.queue.renew([...this.held])
  }

  private async deliverDue(): Promise<void> {
    await Promise.all([...this.accepted].map((email) => this.record(email)))
    const emails = await this.queue.claim()
    if (emails.length > 0) this.delivering.nudge()
    for (const email of emails) this.held.add(email)
    await Promise.all(emails.map((email) => this.deliver(email)))
  }

  private async deliver(email: ClaimedEmail): Promise<void> {
    try {
      if (email.address === null) throw new MailTrouble('address_unknown')
      const { id, attempts: attempt, kind, address: to } = email
      const content = renderEmail(kind, email.parameters ?? {}, this.config.PUBLIC_URL)
      await this.transport.send({ id, attempt, kind, to, ...content })
    } catch (error) {
      await this.putBack(email, MailTrouble.of(error))
      return
    }
    this.accepted.add(email)
    await this.record(email)
  }

  private async record(email: ClaimedEmail): Promise<void> {
    await this.queue.sent(email)
    this.accepted.delete(email)
    this.held.delete(email)
  }

  private async putBack(email: ClaimedEmail, trouble: MailTrouble): Promise<void> {
    const { id, kind, attempts } = email
    const { problem, replyCode } = trouble
    this.logger.warn({
      message: 'e-mail not delivered, will be tried again',
      emailId: id,
      kind,
      attempts,
      problem,
      replyCode,
      code: codeOf(trouble.cause),
    })
    // If this cannot be written either, the e-mail is free again when its lease has ended.
    this.held.delete(email)
    await this.queue.failed(email, trouble)
  }
}

/** Not the message: it may hold the address. */
const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error ? String('code' in cause ? cause.code : cause.name) : undefined
