import { organisationsEvents, type MailboxView, type Page, type PageRequest } from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { Mailbox } from './mailbox.entity.js'
import { mailboxView } from './mailbox.view.js'

@Injectable()
export class ListMailboxes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run(organisationId: string, { cursor, limit = defaultLimit }: PageRequest): Promise<Page<MailboxView>> {
    const before = decodeCursor(cursor, 'instant', 'id')
    return this.work.read(async (tx) => {
      await this.organisations.get(tx, organisationId)
      const query = tx.manager
        .createQueryBuilder(Mailbox, 'm')
        .where('m.organisation_id = :organisationId', { organisationId })
        .orderBy({ 'm.addedAt': 'DESC', 'm.id': 'DESC' })
        .limit(limit + 1)
      if (before) query.andWhere('(m.added_at, m.id) < (:at, :id)', { at: before[0], id: before[1] })
      const keysOf = ({ addedAt, id }: Mailbox) => [addedAt.toISOString(), id]
      const page = pageFrom(await query.getMany(), limit, keysOf, mailboxView)
      const mailboxIds = page.items.map(({ id }) => id)
      tx.publish(organisationsEvents.mailboxesListed, { organisationId, mailboxIds })
      return page
    })
  }
}
