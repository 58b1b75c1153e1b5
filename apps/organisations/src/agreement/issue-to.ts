import { messagingRpc, organisationsEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Organisation } from '../organisation/organisation.entity.js'
import { newestTemplate } from '../template/find-template.js'
import type { Agreement, Signatory } from './agreement.entity.js'
import { agreementFact } from './agreement.view.js'

/** Issues the agreement in the newest wording and sends the link. The caller holds the lock of the organisation. */
export async function issueTo(tx: Tx, organisation: Organisation, to: Signatory): Promise<Agreement> {
  const { agreement, token } = organisation.issueAgreement(to, await newestTemplate(tx), tx.now())
  tx.publish(organisationsEvents.agreementIssued, agreementFact(agreement))
  sendLink(tx, agreement, token)
  return agreement
}

/** @param token that of the agreement now: links of earlier e-mails are dead */
export const sendLink = (tx: Tx, agreement: Agreement, token: string): void =>
  tx.send(messagingRpc.sendEmail, {
    emailId: newId(),
    kind: 'agreement_to_sign',
    to: agreement.recipientEmail,
    recipientName: agreement.recipientName,
    token,
    organisationName: agreement.legalName,
    expiresAt: agreement.linkExpiresAt.toISOString(),
  })
