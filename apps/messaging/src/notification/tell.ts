import type { Tx } from '@sih/persistence'
import { emailAbout } from '../email/email-about.js'
import type { EmailParameters } from '../email/email.entity.js'
import { notify, type Notice } from './notify.js'

/** Tells each person in the service, and by e-mail. @param parameters of the e-mail */
export async function tell(tx: Tx, notices: Notice[], parameters: EmailParameters = {}): Promise<void> {
  if (notices.length === 0) return
  await emailAbout(tx, await notify(tx, notices), parameters)
}
