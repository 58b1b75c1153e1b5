import { messagingEvents, type MessageTemplateView, type Page, type PageRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { MessageTemplate } from './message-template.entity.js'
import { templateView } from './template.view.js'

/** By name: those of the programme, and the organisation's own. */
@Injectable()
export class ListMessageTemplates {
  constructor(private readonly work: UnitOfWork) {}

  async run(
    { cursor, limit = defaultLimit }: PageRequest,
    { organisationId }: Principal,
  ): Promise<Page<MessageTemplateView>> {
    const after = decodeCursor(cursor, 'text', 'id')
    return this.work.read(async (tx) => {
      const seen = tx.manager
        .createQueryBuilder(MessageTemplate, 'template')
        .where('(organisation_id is null or organisation_id = :organisationId)', { organisationId })
        .orderBy('name')
        .addOrderBy('id')
        .limit(limit + 1)
      if (after) seen.andWhere('(name, id) > (:name, :id)', { name: after[0], id: after[1] })
      const page = pageFrom(await seen.getMany(), limit, ({ name, id }) => [name, id], templateView)
      tx.publish(messagingEvents.messageTemplatesListed, { count: page.items.length })
      return page
    })
  }
}
