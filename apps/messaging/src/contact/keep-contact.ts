import { messagingEvents, type KeepContactRequest } from '@sih/contracts'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { isErased } from '../erasure/erased-people.js'
import { indexName } from '../search/thread-words.js'
import { Contact } from './contact.entity.js'

@Injectable()
export class KeepContact {
  constructor(private readonly work: UnitOfWork) {}

  run(contact: KeepContactRequest): Promise<void> {
    return this.work.run(async (tx) => {
      if (await isErased(tx, contact.accountId)) {
        tx.publish(messagingEvents.contactNotKept, { accountId: contact.accountId })
        return
      }
      await tx.manager.upsert(Contact, { ...contact }, ['accountId'])
      await this.hurryWaitingEmails(tx, contact.accountId)
      await indexName(tx, contact.accountId, `${contact.firstName} ${contact.lastName}`)
      tx.publish(messagingEvents.contactKept, { accountId: contact.accountId })
    })
  }

  /** E-mails may have been asked for before the address was known. */
  private async hurryWaitingEmails(tx: Tx, accountId: string): Promise<void> {
    await tx.query(`update email set due_at = $2 where account_id = $1 and state <> 'sent' and due_at > $2`, [
      accountId,
      tx.now(),
    ])
  }
}
