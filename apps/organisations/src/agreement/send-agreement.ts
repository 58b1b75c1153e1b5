import { messagingRpc, organisationsEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { IssuedAgreement } from './agreement.entity.js'
import { agreementFact } from './agreement.view.js'

/** Says that the agreement has been issued, and sends its link to whoever is to sign it. */
export function sendAgreement(tx: Tx, issued: IssuedAgreement): void {
  tx.publish(organisationsEvents.agreementIssued, agreementFact(issued.agreement))
  sendLink(tx, issued)
}

/** The link of any e-mail before it is dead. */
export const sendLink = (tx: Tx, { agreement, token }: IssuedAgreement): void =>
  tx.send(messagingRpc.sendEmail, {
    emailId: agreement.emailId!,
    kind: 'agreement_to_sign',
    to: agreement.recipientEmail,
    recipientName: agreement.recipientName,
    token,
    organisationName: agreement.legalName,
    expiresAt: agreement.linkExpiresAt.toISOString(),
  })
