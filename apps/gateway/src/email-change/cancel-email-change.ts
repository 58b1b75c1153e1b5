import { gatewayEvents, type EmailChangeLink, type Receipt } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { EmailChange } from './email-change.entity.js'
import { findEmailChange } from './find-email-change.js'

@Injectable()
export class CancelEmailChange {
  constructor(private readonly work: UnitOfWork) {}

  run({ token }: EmailChangeLink): Promise<Receipt> {
    return this.work.run(async (tx) => {
      const { accountId } = await findEmailChange(tx, token)
      await tx.manager.delete(EmailChange, { accountId })
      tx.publish(gatewayEvents.emailChangeCancelled, { accountId })
      return { message: 'The change is cancelled: your e-mail address stays as it is' }
    })
  }
}
