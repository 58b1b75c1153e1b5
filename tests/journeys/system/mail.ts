import type { CaughtMail, MailCatcher } from '@sih/local-stack'
import { soon } from './soon.js'

/** One mail as the catcher's REST API tells it; a repeat has the same Message-ID. */
export interface Delivered {
  messageId: string
  to: string
  subject: string
  /** When it was sent, to the second. */
  at: number
}

interface StoredMail {
  headers: { 'message-id': string }
  subject: string
  time: string
  to: { address: string }[]
}

/** The mails that the system has sent, as their recipients find them. */
export class Mail {
  constructor(private readonly catcher: MailCatcher) {}

  to(address: string): Promise<CaughtMail[]> {
    return this.catcher.messagesTo(address)
  }

  /** Waits for the newest mail with this subject. */
  about(subject: string, address: string): Promise<CaughtMail> {
    return soon(async () => {
      const mail = (await this.to(address)).findLast((each) => each.subject === subject)
      if (!mail) throw new Error(`No mail "${subject}" has come for ${address}`)
      return mail
    })
  }

  /** Waits for the newest mail with this subject, and takes the one-time code out of it. */
  async code(subject: string, address: string): Promise<string> {
    const { text } = await this.about(subject, address)
    return /^One-time code: (\S+)$/m.exec(text)![1]!
  }

  /** Every mail to everybody, in the order of arrival. */
  async all(): Promise<Delivered[]> {
    const response = await fetch(new URL('/api/email?sort=asc', this.catcher.url))
    const mails = (await response.json()) as StoredMail[]
    return mails.map(({ headers, subject, time, to }) => ({
      messageId: headers['message-id'],
      to: to[0]!.address,
      subject,
      at: Date.parse(time),
    }))
  }
}
