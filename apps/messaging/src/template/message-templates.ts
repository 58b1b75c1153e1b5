import {
  messagingEvents,
  type AddMessageTemplateRequest,
  type ChangeMessageTemplateRequest,
  type MessageTemplateRef,
  type MessageTemplateView,
} from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, isUniqueViolation, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import { MessageTemplate } from './message-template.entity.js'
import { templateView } from './template.view.js'

/** Who has no organisation is of the programme, as the permission says, and keeps the templates for all. */
@Injectable()
export class MessageTemplates {
  constructor(private readonly work: UnitOfWork) {}

  add(request: AddMessageTemplateRequest, principal: Principal): Promise<MessageTemplateView> {
    return nameTaken(
      this.work.run(async (tx) => {
        const template = MessageTemplate.by(principal, request, tx.now())
        await tx.manager.insert(MessageTemplate, template)
        tx.publish(messagingEvents.messageTemplateAdded, factOf(template))
        return templateView(template)
      }),
    )
  }

  change(
    { templateId, version, ...words }: ChangeMessageTemplateRequest,
    principal: Principal,
  ): Promise<MessageTemplateView> {
    return nameTaken(
      this.work.run(async (tx) => {
        const template = await lockOwn(tx, templateId, principal)
        template.change(words, version, tx.now())
        await tx.manager.save(template)
        tx.publish(messagingEvents.messageTemplateChanged, factOf(template))
        return templateView(template)
      }),
    )
  }

  remove({ templateId }: MessageTemplateRef, principal: Principal): Promise<void> {
    return this.work.run(async (tx) => {
      const template = await lockOwn(tx, templateId, principal)
      await tx.manager.delete(MessageTemplate, templateId)
      tx.publish(messagingEvents.messageTemplateRemoved, factOf(template))
    })
  }
}

const factOf = ({ id, organisationId }: MessageTemplate) => ({ templateId: id, organisationId })

async function lockOwn(tx: Tx, id: string, { organisationId }: Principal): Promise<MessageTemplate> {
  const template = await tx.manager.findOne(MessageTemplate, {
    where: { id, organisationId: organisationId ?? IsNull() },
    lock: { mode: 'pessimistic_write' },
  })
  if (!template) throw new DomainError('MESSAGE_TEMPLATE_NOT_FOUND')
  return template
}

const nameTaken = <T>(work: Promise<T>): Promise<T> =>
  work.catch((cause: unknown) => {
    throw isUniqueViolation(cause) ? new DomainError('MESSAGE_TEMPLATE_EXISTS', [], { cause }) : cause
  })
