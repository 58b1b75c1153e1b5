import type { EmailKind } from './email-kind.js'

/** An e-mail as it leaves: whoever carries it needs to know nothing else. */
export interface Mail {
  /** The same e-mail always has the same id, so that a repeat can be recognised. */
  id: string
  kind: EmailKind
  to: string
  subject: string
  text: string
  html: string
}

/** The way out of the system for e-mails. */
export abstract class MailTransport {
  /**
   * Hands an e-mail over; returns once it is accepted. Gives up within `MailTransport.patience`.
   * @throws MailTrouble if it is not, or not now
   */
  abstract send(mail: Mail): Promise<void>

  /** Milliseconds that handing over one e-mail may take. */
  static readonly patience = 60_000
}
