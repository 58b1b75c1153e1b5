import {
  messagingEvents,
  type FilledMessageTemplate,
  type FillMessageTemplateRequest,
  type MessageTemplateRef,
  type MessageTemplateView,
} from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import { Participants } from '../thread/participants.js'
import { mayStart } from '../thread/thread.policy.js'
import { findPair } from '../thread/threads.js'
import { MessageTemplate } from './message-template.entity.js'
import { filledIn } from './placeholders.js'
import { templateView } from './template.view.js'
import { valuesFor } from './values-for.js'

/** One of those that somebody may use: of the programme, or of their organisation. */
@Injectable()
export class ReadMessageTemplates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  open({ templateId }: MessageTemplateRef, principal: Principal): Promise<MessageTemplateView> {
    return this.work.read(async (tx) => {
      const template = await findUsable(tx, templateId, principal)
      tx.publish(messagingEvents.messageTemplateOpened, {
        templateId,
        organisationId: template.organisationId,
      })
      return templateView(template)
    })
  }

  /** Only for whom one may write to: what is filled in tells a name. */
  async fill(
    { templateId, candidateId }: FillMessageTemplateRequest,
    principal: Principal,
  ): Promise<FilledMessageTemplate> {
    const author = this.participants.admit(principal)
    const two = { candidateId, organisationId: author.partyId }
    return this.work.read(async (tx) => {
      const { body } = await findUsable(tx, templateId, principal)
      mayStart(author, await findPair(tx, two), false)
      tx.publish(messagingEvents.messageTemplateFilled, { templateId, ...two })
      const { organisationId } = two
      return {
        body: filledIn(
          body,
          await valuesFor(tx, { organisationId, authorId: author.accountId }, candidateId),
        ),
      }
    })
  }
}

async function findUsable(tx: Tx, id: string, { organisationId }: Principal): Promise<MessageTemplate> {
  const template = await tx.manager.findOneBy(MessageTemplate, [
    { id, organisationId: IsNull() },
    ...(organisationId ? [{ id, organisationId }] : []),
  ])
  if (!template) throw new DomainError('MESSAGE_TEMPLATE_NOT_FOUND')
  return template
}
