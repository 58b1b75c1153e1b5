import type { Answer } from '../people/doors.js'

/** What has changed if it is carried out, so that it can be counted afterwards. */
export type Effect =
  | { kind: 'message'; threadId: string; text: string }
  | { kind: 'interest'; candidateId: string; organisationId: string; picked: boolean }

/** Something that somebody wants of the product. */
export interface Wanted {
  /** For the report. */
  name: string
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  body?: object
  /** How it is answered while nothing is broken. */
  status: number
  /** Sent again with the same Idempotency-Key until there is an answer. Otherwise only once: nobody may ever learn what became of it. */
  insist: boolean
  effect?: Effect
}

export type Attempt = Pick<Answer, 'correlationId' | 'status'>

/** What somebody wanted, how often they asked, and what they were told each time. */
export interface Interaction extends Wanted {
  attempts: Attempt[]
}

/** What somebody was told in the end: nothing, if there was no answer, or one that leaves it open. */
export type Told = 'done' | 'refused' | 'nothing'

export const isOpen = (status: number | null): boolean => status === null || status === 429 || status >= 500

export function told({ attempts }: Interaction): Told {
  const last = attempts.at(-1)?.status ?? null
  if (isOpen(last)) return 'nothing'
  return last! < 400 ? 'done' : 'refused'
}
