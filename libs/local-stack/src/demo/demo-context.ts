import type { Role } from '@sih/kernel'
import type { CaughtMail } from '../mail-catcher/mailbox.js'

/** What is at hand when every service is ready. */
export interface DemoContext {
  /** Base address of the gateway. */
  apiUrl: string
  /** Makes an account for somebody of the programme, by the gateway's own command. */
  createStaff: (role: Role, email: string, name: string, password: string) => Promise<void>
  /** Mails that were caught; undefined where mail goes to a server of the user's own. */
  messages: (() => Promise<CaughtMail[]>) | undefined
  /** Where to remember what was made. */
  dataDir: string
  tell: (sentence: string) => void
}

/** One account that the banner offers for looking around. */
export interface DemoSignIn {
  role: Role
  email: string
  password: string
}

export type DemoSignIns = DemoSignIn[]
