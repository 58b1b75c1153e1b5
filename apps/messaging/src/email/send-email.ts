import { messagingEvents, type LinkEmailKind, type SendEmailRequest } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Email } from './email.entity.js'

const withoutLink: ReadonlySet<LinkEmailKind> = new Set(['already_registered', 'agreement_ending'])

/** Queues an e-mail with a one-time link. Asked again for the same id, it answers the same and sends nothing more. */
@Injectable()
export class SendEmail {
  constructor(private readonly work: UnitOfWork) {}

  run({ emailId, kind, to, ...parameters }: SendEmailRequest): Promise<void> {
    if (!withoutLink.has(kind) && !parameters.token) {
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
          dueAt: tx.now(),
          correlationId: currentInteraction().correlationId,
        })
        .orIgnore()
        .execute()
      tx.publish(messagingEvents.emailRequested, { emailId, kind })
    })
  }
}
