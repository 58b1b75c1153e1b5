import type { EmailParameters } from '../email.entity.js'

/** What an e-mail says, in plain words and without anything personal. How it looks is decided in one place. */
export interface EmailContent {
  subject: string
  paragraphs: string[]
  /** What to do next, and where. */
  action?: { label: string; url: string }
  /** For people who do not use the link. */
  oneTimeCode?: string
  /** Why the person gets this e-mail. */
  reason: string
  /** Where the person chooses what they get, if they can choose. */
  preferences?: string
}

/** @param site address of the web page, without a slash at the end */
export type EmailTemplate = (parameters: EmailParameters, site: string) => EmailContent
