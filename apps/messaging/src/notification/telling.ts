/** What somebody may be told by e-mail. */
export interface Telling {
  id: string
  kind: string
  accountId: string
  /** Null where it is about all organisations. */
  organisationId: string | null
}
