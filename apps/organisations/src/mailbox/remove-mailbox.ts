import { organisationsEvents } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { Mailbox } from './mailbox.entity.js'
import { mailboxFact } from './mailbox.view.js'

@Injectable()
export class RemoveMailbox {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run(organisationId: string, id: string): Promise<void> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, async () => {
        const mailbox = await tx.manager.findOneBy(Mailbox, { id, organisationId })
        if (!mailbox) throw new DomainError('MAILBOX_NOT_FOUND')
        await tx.manager.delete(Mailbox, { id })
        tx.publish(organisationsEvents.mailboxRemoved, mailboxFact(mailbox))
      }),
    )
  }
}
