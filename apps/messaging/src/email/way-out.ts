import { messagingEvents, type EmailProblem } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { MailTrouble } from './mail-trouble.js'
import { retryDelay } from './retry-delay.js'

/** What may be claimed: any number of e-mails, one to find out whether the mail server is back, or none. */
export type Admission = 'open' | 'probe' | 'paused'

/** Milliseconds after which at the latest it is tried again. */
const longestPause = 60_000

export interface Outage {
  since: Date
  problem: EmailProblem
  probeAt: Date
}

export async function outageOf(tx: Tx): Promise<Outage | null> {
  const [outage] = await tx.query<Outage>('select since, problem, probe_at as "probeAt" from mail_outage')
  return outage ?? null
}

/** A probe belongs to whoever was told so, until the end of the transaction. */
export async function admission(tx: Tx): Promise<Admission> {
  const outage = await outageOf(tx)
  if (!outage) return 'open'
  if (outage.probeAt > tx.now()) return 'paused'
  const taken = await tx.query('select 1 from mail_outage where probe_at <= $1 for update skip locked', [
    tx.now(),
  ])
  return taken.length > 0 ? 'probe' : 'paused'
}

/** @param until when another process may try, if this one does not tell what came of it */
export async function beginProbe(tx: Tx, until: Date): Promise<void> {
  await tx.query('update mail_outage set probe_at = $1', [until])
}

/** Nothing leaves from now on. What failed at the same time, sent before the pause, does not make it longer. */
export async function pauseDelivery(tx: Tx, { problem }: MailTrouble, probe: boolean): Promise<void> {
  const now = tx.now()
  const [outage] = await tx.query<{ failures: number }>(
    `insert into mail_outage (since, problem, failures, probe_at) values ($1, $2, 1, $1)
     on conflict (one) do update set failures = mail_outage.failures + 1, problem = excluded.problem where $3
     returning failures`,
    [now, problem, probe],
  )
  if (!outage) return
  const pause = Math.min(retryDelay(outage.failures, false), longestPause)
  await tx.query('update mail_outage set probe_at = $1', [new Date(now.getTime() + pause)])
  if (outage.failures === 1) tx.publish(messagingEvents.deliveryPaused, { problem })
}

/** The mail server has answered: what it had held up is due at once. */
export async function resumeDelivery(tx: Tx): Promise<void> {
  const ended = await tx.query('delete from mail_outage returning one')
  if (ended.length === 0) return
  const hurried = await tx.query(
    `update email set due_at = $1 where state = 'queued' and problem = any($2) and due_at > $1 returning id`,
    [tx.now(), MailTrouble.outages],
  )
  tx.publish(messagingEvents.deliveryResumed, { count: hurried.length })
}

/** Somebody wants it tried now. */
export async function probeNow(tx: Tx): Promise<void> {
  await tx.query('update mail_outage set probe_at = $1 where probe_at > $1', [tx.now()])
}
