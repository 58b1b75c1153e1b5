import { messagingRpc, type NoticeEmailKind } from '@sih/contracts'
import { newId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'

/** Tells the owner of an account by e-mail what has happened to it. The gateway knows nobody's name. */
export function tellOwner(tx: Tx, email: string, kind: NoticeEmailKind): void {
  tx.send(messagingRpc.sendEmail, { emailId: newId(), kind, to: email, recipientName: email })
}
