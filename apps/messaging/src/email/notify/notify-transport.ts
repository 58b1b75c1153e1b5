import { Injectable } from '@nestjs/common'
import { NotifyClient } from 'notifications-node-client'
import { MessagingConfig } from '../../config.js'
import { MailTransport, type Mail, type ReturnedMail } from '../mail-transport.js'
import { MailTrouble, type EmailProblem } from '../mail-trouble.js'
import { notifyHttp } from './notify-http.js'
import { templateOf } from './notify-templates.js'
import { notifyTrouble } from './notify-trouble.js'

/** What Notify says of an e-mail that it accepted and could not deliver. */
const failures: Record<string, EmailProblem> = {
  'permanent-failure': 'address_refused',
  'temporary-failure': 'server_busy',
  'technical-failure': 'other',
}

/** Pages of failures that are looked at at a time: a page holds 250, and Notify forgets after seven days. */
const pagesAtMost = 20

/** GOV.UK Notify, by its own client. The reference of an e-mail is its id (ADR 0036). */
@Injectable()
export class NotifyTransport extends MailTransport {
  private readonly notify
  private readonly templates: string

  constructor({ NOTIFY_API_KEY, NOTIFY_TEMPLATES, NOTIFY_URL }: MessagingConfig) {
    super()
    if (!NOTIFY_TEMPLATES) throw new Error('Settings: NOTIFY_API_KEY needs NOTIFY_TEMPLATES')
    this.templates = NOTIFY_TEMPLATES
    this.notify = new NotifyClient(NOTIFY_URL!, NOTIFY_API_KEY!)
    // Two questions fit into what one e-mail may take.
    this.notify.setClient(notifyHttp(MailTransport.patience / 2))
  }

  async send({ id: reference, attempt, kind, to, subject, text: body }: Mail): Promise<void> {
    try {
      if (attempt > 1 && (await this.isAccepted(reference))) return
      const options = { personalisation: { subject, body }, reference }
      await this.notify.sendEmail(templateOf(this.templates, kind), to, options)
    } catch (error) {
      throw error instanceof MailTrouble ? error : notifyTrouble(error)
    }
  }

  override async returned(isKnown: (id: string) => Promise<boolean>): Promise<ReturnedMail[]> {
    const found: ReturnedMail[] = []
    let olderThan: string | undefined
    for (let page = 0; page < pagesAtMost; page += 1) {
      const { data } = await this.notify.getNotifications('email', 'failed', undefined, olderThan)
      const failed = data.notifications.flatMap(({ reference, status }) =>
        reference && failures[status] ? [{ id: reference, problem: failures[status] }] : [],
      )
      found.push(...failed)
      const last = data.notifications.at(-1)
      if (!last?.reference || (await isKnown(last.reference))) break
      olderThan = last.id
    }
    return found
  }

  /** An attempt before may have arrived, and the answer been lost: Notify itself does not look at references. */
  private async isAccepted(reference: string): Promise<boolean> {
    const { data } = await this.notify.getNotifications('email', undefined, reference)
    return data.notifications.some(({ status }) => failures[status] === undefined)
  }
}
