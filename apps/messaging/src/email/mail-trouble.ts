import type { EmailProblem } from '@sih/contracts'

export type { EmailProblem }

const final: EmailProblem[] = ['address_refused', 'message_refused']
const ofTheWayOut: EmailProblem[] = ['server_away', 'sender_refused', 'limit_reached']

/** Why an e-mail was not accepted, as a code: what the other end says in words may hold the address. */
export class MailTrouble extends Error {
  constructor(
    readonly problem: EmailProblem,
    /** Of SMTP (RFC 5321) or HTTP. */
    readonly replyCode: number | null = null,
    options?: ErrorOptions,
  ) {
    super(problem, options)
  }

  /** It will not be accepted as it is. */
  get isFinal(): boolean {
    return final.includes(this.problem)
  }

  /** It would be the same with any other e-mail. */
  get isOutage(): boolean {
    return ofTheWayOut.includes(this.problem)
  }

  static of(error: unknown): MailTrouble {
    return error instanceof MailTrouble ? error : new MailTrouble('other', null, { cause: error })
  }

  static readonly outages: readonly EmailProblem[] = ofTheWayOut
}
