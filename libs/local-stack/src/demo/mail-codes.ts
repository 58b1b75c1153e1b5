import { setTimeout as delay } from 'node:timers/promises'
import type { CaughtMail } from '../mail-catcher/mailbox.js'

const waitAtMost = 20_000
const code = /^One-time code: (\S+)$/m

/** Waits for the newest e-mail with a one-time code to this address. @throws Error if none comes. */
export async function codeSentTo(
  address: string,
  messagesTo: (address: string) => Promise<CaughtMail[]>,
): Promise<string> {
  const end = Date.now() + waitAtMost
  for (;;) {
    const codes = (await messagesTo(address)).flatMap(({ text }) => code.exec(text)?.[1] ?? [])
    const newest = codes.at(-1)
    if (newest) return newest
    if (Date.now() > end) throw new Error(`No e-mail with a one-time code has come for ${address}`)
    await delay(50)
  }
}
