import { setTimeout as delay } from 'node:timers/promises'
import { isTo, type CaughtMail } from '../mail-catcher/mailbox.js'

const waitAtMost = 20_000
/** Each look reads every mail there is. */
const pause = 300
const code = /^One-time code: (\S+)$/m

/** Reads the one-time codes in the mailbox. All who wait share one look at it. */
export class MailCodes {
  private look: Promise<CaughtMail[]> | undefined

  constructor(
    private readonly messages: () => Promise<CaughtMail[]>,
    private readonly signal?: AbortSignal,
  ) {}

  /** Waits for the newest e-mail with a one-time code to this address. @throws Error if none comes. */
  async sentTo(address: string): Promise<string> {
    const end = Date.now() + waitAtMost
    while (Date.now() < end) {
      const mails = (await this.nextLook()).filter((mail) => isTo(mail, address))
      const newest = mails.flatMap(({ text }) => code.exec(text)?.[1] ?? []).at(-1)
      if (newest) return newest
    }
    throw new Error(`No e-mail with a one-time code has come for ${address}`)
  }

  private nextLook(): Promise<CaughtMail[]> {
    this.look ??= delay(pause, undefined, this.signal && { signal: this.signal })
      .then(() => this.messages())
      .finally(() => (this.look = undefined))
    return this.look
  }
}
