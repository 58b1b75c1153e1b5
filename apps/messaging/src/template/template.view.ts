import type { MessageTemplateView } from '@sih/contracts'
import type { MessageTemplate } from './message-template.entity.js'

export const templateView = (template: MessageTemplate): MessageTemplateView => ({
  id: template.id,
  name: template.name,
  body: template.body,
  programmeWide: template.organisationId === null,
  version: template.version,
  changedAt: template.changedAt.toISOString(),
})
