import { messagingRpc, organisationsEvents, type AddMailboxRequest, type MailboxView } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { Mailbox } from './mailbox.entity.js'
import { mailboxFact, mailboxView } from './mailbox.view.js'

@Injectable()
export class AddMailbox {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run(organisationId: string, { name, email }: AddMailboxRequest): Promise<MailboxView> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        organisation.requireAccess()
        if (await tx.manager.existsBy(Mailbox, { organisationId, email })) {
          throw new DomainError('MAILBOX_EXISTS')
        }
        const { mailbox, token } = Mailbox.at({ organisationId, name, email }, tx.now())
        await tx.manager.insert(Mailbox, mailbox)
        tx.publish(organisationsEvents.mailboxAdded, mailboxFact(mailbox))
        tx.send(messagingRpc.sendEmail, {
          emailId: mailbox.emailId,
          kind: 'confirm_mailbox',
          to: email,
          recipientName: name,
          token,
          organisationName: organisation.legalName,
          expiresAt: mailbox.linkExpiresAt.toISOString(),
        })
        return mailboxView(mailbox)
      }),
    )
  }
}
