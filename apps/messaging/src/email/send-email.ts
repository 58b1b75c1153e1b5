import { messagingEvents, noticeEmailKinds, type LinkEmailKind, type SendEmailRequest } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Email } from './email.entity.js'

/** Queues an e-mail with a one-time link. Asked again for the same id, it answers the same and sends nothing more. */
@Injectable()
export class SendEmail {
  constructor(private readonly work: UnitOfWork) {}

  run({ emailId, kind, to, ...parameters }: SendEmailRequest): Promise<void> {
    if (!isNotice(kind) && !parameters.token) {
      throw new DomainError('VALIDATION_FAILED', [{ field: 'token', message: 'This e-mail carries a link' }])
    }
    return this.work.run(async (tx) => {
      await tx.manager
        .createQueryBuilder()
        .insert()
        .into(Email)
        .values({
          id: emailId,
          kind,
          toAddress: to,
          parameters,
          state: 'queued',
          askedAt: tx.now(),
          dueAt: tx.now(),
          correlationId: currentInteraction().correlationId,
          causeId: tx.causeId,
        })
        .orIgnore()
        .execute()
      tx.publish(messagingEvents.emailRequested, { emailId, kind })
    })
  }
}

const isNotice = (kind: LinkEmailKind): boolean => noticeEmailKinds.some((notice) => notice === kind)
