import { isProgramme, type Principal } from '@sih/kernel'
import type { Tx } from '@sih/persistence'

export interface Recorded {
  recordedAt: Date
  recordedBy: string
  /** The programme did it for the organisation. */
  onBehalf: boolean
}

/** Who records something, and when. */
export const recorded = (tx: Tx, principal: Principal): Recorded => ({
  recordedAt: tx.now(),
  recordedBy: principal.accountId!,
  onBehalf: isProgramme(principal),
})
