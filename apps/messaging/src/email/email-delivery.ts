import { Repeating } from '@sih/journal'
import { OutboxRecorder, type Recorder } from '@sih/persistence'
import { RECORDER } from '@sih/service-host'
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { MessagingConfig } from '../config.js'
import { EmailQueue, type ClaimedEmail } from './email-queue.js'
import { MailTransport } from './mail-transport.js'
import { renderEmail } from './templates/render-email.js'

/**
 * Sends what is queued, after every commit and every second. Each e-mail is accepted by the mail server once. The one
 * exception: this process dies, or loses the database for minutes, between acceptance and the record of it. Then the e-mail
 * is sent again under the same Message-ID, by which mail systems recognise a repeat.
 */
@Injectable()
export class EmailDelivery implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(EmailDelivery.name)
  private readonly delivering = new Repeating(() => this.deliverDue(), { every: 1_000, pause: 100 })
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
  }

  onModuleDestroy(): Promise<void> {
    return this.delivering.stop()
  }

  private async deliverDue(): Promise<void> {
    await Promise.all([...this.accepted].map((email) => this.record(email)))
    const emails = await this.queue.claim()
    if (emails.length > 0) this.delivering.nudge()
    await Promise.all(emails.map((email) => this.deliver(email)))
  }

  private async deliver(email: ClaimedEmail): Promise<void> {
    try {
      if (email.address === null) throw new Error('The address of the person is not known yet')
      const content = renderEmail(email.kind, email.parameters ?? {}, this.config.PUBLIC_URL)
      await this.transport.send({ id: email.id, to: email.address, ...content })
    } catch (error) {
      await this.putBack(email, error as Error)
      return
    }
    this.accepted.add(email)
    await this.record(email)
  }

  private async record(email: ClaimedEmail): Promise<void> {
    await this.queue.sent(email)
    this.accepted.delete(email)
  }

  private async putBack(email: ClaimedEmail, error: Error): Promise<void> {
    const { id, kind, attempts } = email
    // Not the message: it may hold the address.
    const code = 'code' in error ? error.code : error.name
    this.logger.warn({
      message: 'e-mail not delivered, will be tried again',
      emailId: id,
      kind,
      attempts,
      code,
    })
    await this.queue.failed(email, error)
  }
}
