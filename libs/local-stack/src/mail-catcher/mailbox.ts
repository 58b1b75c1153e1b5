/** One mail that was caught. */
export interface CaughtMail {
  id: string
  receivedAt: Date
  from: string
  to: string[]
  subject: string
  text: string
  html: string
}

interface Address {
  address: string
}

/** The part of maildev's answer that is used here. */
interface StoredMail {
  id: string
  time: string
  from: Address[]
  to: Address[]
  subject: string
  text?: string
  html?: string
  envelope?: { to?: Address[] }
}

const addresses = (list: Address[] = []) => list.map(({ address }) => address)

const caughtMail = ({ id, time, from, to, subject, text, html, envelope }: StoredMail): CaughtMail => ({
  id,
  receivedAt: new Date(time),
  from: addresses(from)[0] ?? '',
  to: [...new Set([...addresses(to), ...addresses(envelope?.to)])],
  subject,
  text: text ?? '',
  html: html ?? '',
})

/** All mails, oldest first, through the mailbox's REST API. @param url the mailbox's page */
export async function allMessages(url: string): Promise<CaughtMail[]> {
  const response = await fetch(new URL('/api/email?sort=asc', url))
  if (!response.ok) throw new Error(`The mail catcher answered ${response.status}`)
  return ((await response.json()) as StoredMail[]).map(caughtMail)
}

export function isTo({ to }: CaughtMail, address: string): boolean {
  const wanted = address.toLowerCase()
  return to.some((recipient) => recipient.toLowerCase() === wanted)
}
