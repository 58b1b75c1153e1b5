import {
  organisationsEvents,
  type Page,
  type PageRequest,
  type TemplateRef,
  type TemplateSummary,
  type TemplateView,
} from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { LessThan } from 'typeorm'
import { AgreementTemplate } from './agreement-template.entity.js'
import { findTemplate } from './find-template.js'
import { templateSummary, templateView } from './template.view.js'

@Injectable()
export class ReadTemplates {
  constructor(private readonly work: UnitOfWork) {}

  /** Newest first. */
  list({ limit = defaultLimit, cursor }: PageRequest): Promise<Page<TemplateSummary>> {
    const [before] = decodeCursor(cursor, 'number') ?? [2 ** 31 - 1]
    return this.work.read(async (tx) => {
      const rows = await tx.manager.find(AgreementTemplate, {
        where: { version: LessThan(Number(before)) },
        order: { version: 'desc' },
        take: limit + 1,
      })
      tx.publish(organisationsEvents.agreementTemplatesListed, { count: Math.min(rows.length, limit) })
      return pageFrom(rows, limit, ({ version }) => [version], templateSummary)
    })
  }

  open({ version }: TemplateRef): Promise<TemplateView> {
    return this.work.read(async (tx) => {
      const template = await findTemplate(tx, version)
      tx.publish(organisationsEvents.agreementTemplateOpened, { version })
      return templateView(template)
    })
  }
}
