import { Injectable } from '@nestjs/common'
import { createTransport, type NodemailerError } from 'nodemailer'
import { MessagingConfig } from '../config.js'
import { MailRefused, MailTransport, type Mail } from './mail-transport.js'

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
      throw isFinal(error as NodemailerError) ? new MailRefused((error as Error).message) : error
    }
  }
}

/** 5yz to the recipient or the message (RFC 5321, 4.2.1). To the greeting or the password it is trouble on our side. */
const isFinal = ({ code, permanent }: NodemailerError): boolean =>
  permanent === true && (code === 'EENVELOPE' || code === 'EMESSAGE')
