import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Role } from '@sih/kernel'
import type { CaughtMail } from '../mail-catcher/mailbox.js'
import { DemoSeed } from './seed.js'

/** What is at hand when every service is ready. */
export interface DemoContext {
  /** Base address of the gateway. */
  apiUrl: string
  /** Makes an account for somebody of the programme, by the gateway's own command. */
  createStaff: (role: Role, email: string, name: string, password: string) => Promise<void>
  /** Mails that were caught; undefined where mail goes to a server of the user's own. */
  messagesTo: ((address: string) => Promise<CaughtMail[]>) | undefined
  /** Where to remember what was made. */
  dataDir: string
}

/** One account that the banner offers for looking around. */
export interface DemoSignIn {
  role: Role
  email: string
  password: string
}

export type DemoSignIns = DemoSignIn[]

/**
 * Fills an empty system with demonstration data; on later starts it only tells the sign-ins again. Where mail goes to a
 * server of the user's own it makes nothing: it could not read the one-time codes.
 */
export async function seedDemo(context: DemoContext): Promise<DemoSignIns> {
  const remembered = join(context.dataDir, 'demonstration.json')
  if (existsSync(remembered)) return JSON.parse(await readFile(remembered, 'utf8')) as DemoSignIns
  const { messagesTo } = context
  if (!messagesTo) return []
  const signIns = await new DemoSeed({ ...context, messagesTo }).run()
  await writeFile(remembered, JSON.stringify(signIns, null, 2))
  return signIns
}
