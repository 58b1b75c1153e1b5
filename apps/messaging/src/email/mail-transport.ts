import type { EmailKind } from './email-kind.js'
import type { EmailProblem } from './mail-trouble.js'

/** An e-mail as it leaves: whoever carries it needs to know nothing else. */
export interface Mail {
  /** The same e-mail always has the same id, so that a repeat can be recognised. */
  id: string
  /** 1, 2, 3 …: after the first it may have been accepted before, and nobody heard of it. */
  attempt: number
  kind: EmailKind
  to: string
  subject: string
  text: string
  html: string
}

/** An e-mail that was accepted, and came back. */
export interface ReturnedMail {
  id: string
  problem: EmailProblem
}

/** The way out of the system for e-mails. */
export abstract class MailTransport {
  /**
   * Hands an e-mail over; returns once it is accepted. Gives up within `MailTransport.patience`.
   * @throws MailTrouble if it is not, or not now
   */
  abstract send(mail: Mail): Promise<void>

  /**
   * @param isKnown whether it was told of an e-mail before: older ones were as well
   * @returns those that came back, newest first; none where the way out does not say
   */
  returned(_isKnown: (id: string) => Promise<boolean>): Promise<ReturnedMail[]> {
    return Promise.resolve([])
  }

  /** Milliseconds that handing over one e-mail may take. */
  static readonly patience = 60_000
}
