/** Somebody who has signed in, and the tokens that show it to the gateway. They never leave the server. */
export interface SignIn {
  accountId: string
  email: string
  role: Role
  organisationId: string | null
  accessToken: string
  refreshToken: string
  /** Milliseconds since 1970 until which the access token is good. */
  accessUntil: number
}

export type Role =
  'candidate' | 'organisation_user' | 'organisation_admin' | 'programme_staff' | 'programme_admin' | 'auditor'

/** What is sealed in the row of a session. */
export interface SessionContent {
  signIn: SignIn | null
  /** Whose session it was before it timed out: what that person typed is given back to nobody else. */
  lastAccountId: string | null
}
