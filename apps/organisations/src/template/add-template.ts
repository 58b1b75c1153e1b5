import { organisationsEvents, type AddTemplateRequest, type TemplateView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { AgreementTemplate } from './agreement-template.entity.js'
import { oneAtATime } from './find-template.js'
import { templateView } from './template.view.js'

@Injectable()
export class AddTemplate {
  constructor(private readonly work: UnitOfWork) {}

  run({ text, validMonths }: AddTemplateRequest, { accountId }: Principal): Promise<TemplateView> {
    return this.work.run(async (tx) => {
      await oneAtATime(tx)
      const version = ((await tx.manager.maximum(AgreementTemplate, 'version')) ?? 0) + 1
      const wording = { version, text, validMonths: validMonths ?? null }
      const template = AgreementTemplate.draft(wording, accountId, tx.now())
      await tx.manager.insert(AgreementTemplate, template)
      tx.publish(organisationsEvents.agreementTemplateAdded, { version })
      return templateView(template)
    })
  }
}
