/** An e-mail as it leaves: whoever carries it needs to know nothing else. */
export interface Mail {
  /** The same e-mail always has the same id, so that a repeat can be recognised. */
  id: string
  to: string
  subject: string
  text: string
  html: string
}

/** The way out of the system for e-mails. */
export abstract class MailTransport {
  /**
   * Hands an e-mail over; returns once it is accepted. Gives up within `MailTransport.patience`.
   * @throws MailRefused if it will not be accepted as it is; any other error if it may be later
   */
  abstract send(mail: Mail): Promise<void>

  /** Milliseconds that handing over one e-mail may take. */
  static readonly patience = 60_000
}

/** The other end said no for good: the address does not exist, for example. */
export class MailRefused extends Error {}
