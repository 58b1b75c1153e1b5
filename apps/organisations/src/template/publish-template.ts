import { organisationsEvents, type TemplateRef, type TemplateView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { findTemplate, oneAtATime } from './find-template.js'
import { templateView } from './template.view.js'

/** From now on agreements are issued in this wording, unless a newer one is published already. */
@Injectable()
export class PublishTemplate {
  constructor(private readonly work: UnitOfWork) {}

  run({ version }: TemplateRef, { accountId }: Principal): Promise<TemplateView> {
    return this.work.run(async (tx) => {
      await oneAtATime(tx)
      const template = await findTemplate(tx, version)
      template.publish(accountId, tx.now())
      await tx.manager.save(template)
      tx.publish(organisationsEvents.agreementTemplatePublished, { version })
      return templateView(template)
    })
  }
}
