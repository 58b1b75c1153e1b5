import { messagingRpc, organisationsEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Organisation } from '../organisation/organisation.entity.js'
import type { Agreement } from './agreement.entity.js'

/**
 * Sends the reminder that is due, if any. That it was sent is committed with the command to send it, under the lock of the
 * organisation: so each is sent once, whoever else tries and whatever dies.
 */
export function remind(tx: Tx, organisation: Organisation, agreement: Agreement): void {
  const reminder = agreement.takeReminder(tx.now())
  if (!reminder) return
  const unused = agreement.state === 'issued'
  // Whoever has the next one to sign already is reminded of that.
  if (!unused && organisation.agreementAwaited) return
  tx.publish(organisationsEvents.agreementReminded, {
    organisationId: organisation.id,
    agreementId: agreement.id,
    reminder: reminder.kind,
  })
  // Only its hash was kept of the one before.
  const link = unused ? { token: agreement.newToken() } : {}
  tx.send(messagingRpc.sendEmail, {
    emailId: unused ? agreement.emailId! : newId(),
    kind: unused ? 'agreement_reminder' : 'agreement_ending',
    to: agreement.recipientEmail,
    recipientName: agreement.recipientName,
    organisationName: agreement.legalName,
    expiresAt: (unused ? agreement.linkExpiresAt : agreement.endsAt!).toISOString(),
    ...link,
  })
}
