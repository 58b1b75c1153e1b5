import type { ApiClient } from '@sih/api-client'
import type { CookieSecret } from '../sessions/cookie-secret.js'
import type { SignIn } from '../sessions/session.js'

/** One request of one browser: who it is, and the API in their name. */
export interface Visit {
  secret: CookieSecret
  /** Whether the browser brought the cookie, or has to be given it. */
  known: boolean
  signIn: SignIn | null
  /** Whose session timed out in this browser. */
  lastAccountId: string | null
  /** Path and query of the page. */
  page: string
  /** The page asks by its script, and nobody has clicked. */
  byItself: boolean
  api: ApiClient
  headers: Record<string, string>
}

export type SignedIn = Visit & { signIn: SignIn }

/** What somebody typed and the API did not take, until their page is shown again. */
export interface Draft {
  accountId: string | null
  values: Record<string, string | string[]>
  errors: { field: string; message: string }[]
  /** The key of a request that nobody knows the outcome of: sent again, it is done once. */
  key?: string | undefined
  /** It was typed before a session ended. */
  resumed?: boolean | undefined
}
