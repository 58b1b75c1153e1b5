import { hashOfToken } from '@sih/auth'
import { messagingRpc, organisationsEvents, type ConfirmMailboxRequest } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Mailbox } from './mailbox.entity.js'
import { mailboxFact } from './mailbox.view.js'

/** From now on messaging knows the address, as that of a contact with the mailbox's id, and writes to it. */
@Injectable()
export class ConfirmMailbox {
  constructor(private readonly work: UnitOfWork) {}

  run({ token }: ConfirmMailboxRequest): Promise<void> {
    return this.work.run(async (tx) => {
      const where = { tokenHash: hashOfToken(token) }
      const mailbox = await tx.manager.findOne(Mailbox, { where, lock: { mode: 'for_no_key_update' } })
      if (!mailbox) throw new DomainError('LINK_NOT_VALID')
      mailbox.confirm(tx.now())
      await tx.manager.save(mailbox)
      const { id: accountId, email, name: firstName } = mailbox
      tx.publish(organisationsEvents.mailboxConfirmed, mailboxFact(mailbox))
      tx.send(messagingRpc.keepContact, { accountId, email, firstName, lastName: '' })
    })
  }
}
