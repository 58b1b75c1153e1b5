import { newId } from '@sih/kernel'
import { setTimeout as delay } from 'node:timers/promises'
import type { Answer } from '../system/front-door.js'
import type { Person } from '../system/person.js'

export interface Wanted {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  body?: object
  /** How it is answered if nothing is killed. */
  status: number
}

/** Milliseconds after which a system that gives no answer is taken for broken. */
const patience = 120_000

/**
 * Asks until there is an answer: what breaks or is not available is sent again with the same Idempotency-Key.
 * @returns the answer, and how often it was asked for
 */
export async function insist(
  person: Person,
  { method, path, body }: Wanted,
): Promise<{ answer: Answer; attempts: number }> {
  const headers: Record<string, string> = {
    ...(method === 'GET' ? {} : { 'Idempotency-Key': newId() }),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  }
  const end = performance.now() + patience
  for (let attempts = 1; ; attempts += 1) {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const answer = await person.ask(method, path, text, headers).catch(unlessBroken)
    if (answer && answer.status !== 503) return { answer, attempts }
    if (performance.now() > end) throw new Error(`${method} ${path} gets no answer`)
    await delay(300)
  }
}

/** `fetch` says TypeError where the connection cannot be made or breaks. */
function unlessBroken(error: unknown): undefined {
  const { name } = error as Error
  if (name !== 'TypeError' && name !== 'TimeoutError') throw error
}
