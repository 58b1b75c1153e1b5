import type { TemplateSummary, TemplateView } from '@sih/contracts'
import type { AgreementTemplate } from './agreement-template.entity.js'

export const templateSummary = (template: AgreementTemplate): TemplateSummary => ({
  version: template.version,
  state: template.publishedAt ? 'published' : 'draft',
  validMonths: template.validMonths,
  createdAt: template.createdAt.toISOString(),
  publishedAt: template.publishedAt?.toISOString() ?? null,
  reSigningBy: template.reSigningBy,
})

export const templateView = (template: AgreementTemplate): TemplateView => ({
  ...templateSummary(template),
  text: template.text,
})
