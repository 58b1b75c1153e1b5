import type { EmailProblem } from '@sih/contracts'
import { Injectable } from '@nestjs/common'
import { createTransport, type NodemailerError } from 'nodemailer'
import { MessagingConfig } from '../config.js'
import { MailTransport, type Mail } from './mail-transport.js'
import { MailTrouble } from './mail-trouble.js'

/** SMTP (RFC 5321), a connection for each e-mail. */
@Injectable()
export class SmtpTransport extends MailTransport {
  private readonly smtp
  private readonly domain: string

  constructor(private readonly config: MessagingConfig) {
    super()
    this.smtp = createTransport({
      url: config.SMTP_URL,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    this.domain = /@([^\s<>@]+)>?$/.exec(config.MAIL_FROM)![1]!
  }

  async send({ id, to, subject, text, html }: Mail): Promise<void> {
    try {
      await this.smtp.sendMail({
        from: this.config.MAIL_FROM,
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@${this.domain}>`,
        // RFC 3834: out-of-office replies are not wanted.
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.timeout(MailTransport.patience),
      })
    } catch (error) {
      throw troubleOf(error as NodemailerError)
    }
  }
}

/** What the answer to the recipient or the message says (RFC 5321, 4.2.1). All else is trouble with the way out as a whole. */
function troubleOf(error: NodemailerError): MailTrouble {
  const { code, command, permanent, responseCode = null } = error
  const about = (problem: EmailProblem) => new MailTrouble(problem, responseCode, { cause: error })
  if (code === 'EAUTH' || (command === 'MAIL FROM' && permanent)) return about('sender_refused')
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return about('server_away')
  if (!permanent) return about('server_busy')
  return about(code === 'EENVELOPE' ? 'address_refused' : 'message_refused')
}
