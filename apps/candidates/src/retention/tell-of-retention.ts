import { messagingRpc } from '@sih/contracts'
import { newId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Candidate } from '../candidate/candidate.entity.js'
import { comesTrue, type Months, type Stage } from './retention-steps.js'

interface Reached {
  stage: Stage
  months: Months
  lastActiveAt: Date
}

/** What each stage announces, and the months after which it comes true. */
const announcements = {
  warned: ({ switchOffAfter }: Months) => ({ kind: 'unused_warning', after: switchOffAfter }) as const,
  switched_off: ({ eraseAfter }: Months) => ({ kind: 'unused_switched_off', after: eraseAfter }) as const,
  erasure_warned: ({ eraseAfter }: Months) => ({ kind: 'erasure_warning', after: eraseAfter }) as const,
  erasure_warned_again: ({ eraseAfter }: Months) => ({ kind: 'erasure_warning', after: eraseAfter }) as const,
}

/** By e-mail, with the day. Nobody whose profile is off or closed anyway is told that it will be. */
export function tellOfRetention(
  tx: Tx,
  { email, firstName, lastName, state }: Candidate,
  { stage, months, lastActiveAt }: Reached,
): void {
  if (!(stage in announcements) || (stage === 'warned' && state !== 'active')) return
  const { kind, after } = announcements[stage as keyof typeof announcements](months)
  tx.send(messagingRpc.sendEmail, {
    emailId: newId(),
    kind,
    to: email,
    recipientName: `${firstName} ${lastName}`,
    expiresAt: comesTrue(after, lastActiveAt, tx.now()).toISOString(),
  })
}
