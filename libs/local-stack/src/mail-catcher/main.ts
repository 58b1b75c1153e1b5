/**
 * The mail catcher as a process of its own. It accepts every mail on the loopback address, shows it, and sends nothing
 * on: no relay is configured. What it says about mails goes nowhere, because that would be personal data.
 */
import { MailDev } from 'maildev'

const { SMTP_PORT, MAILBOX_PORT, MAIL_FOLDER } = process.env
const loopback = '127.0.0.1'
const mailsKept = 1000

const catcher = new MailDev({
  ip: loopback,
  smtp: Number(SMTP_PORT),
  webIp: loopback,
  web: Number(MAILBOX_PORT),
  mailDirectory: MAIL_FOLDER,
  maxEmails: mailsKept,
  maxMessageSize: 10 * 1024 * 1024,
  silent: true,
})

const stop = async () => {
  await catcher.stop()
  process.exit(0)
}

process.once('SIGTERM', stop)
// The supervisor is gone, however it ended.
process.once('disconnect', stop)

await catcher.start()
process.send?.({ type: 'ready' })
