import { defineRpc } from '../dsl/define-rpc.js'
import { DateOnly, Instant, LongText, OneOf, WholeNumber } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'

export const templateStates = ['draft', 'published'] as const

export class TemplateRef {
  @WholeNumber({ min: 1, max: 1_000_000 }) version: number
}

export class TemplateSummary extends TemplateRef {
  @OneOf(templateStates, { name: 'TemplateState' }) state: (typeof templateStates)[number]
  @WholeNumber({ min: 1, max: 120, optional: true, description: 'Months in force; without end if left out' })
  validMonths: number | null
  @Instant() createdAt: string
  @Instant({ optional: true }) publishedAt: string | null
  @DateOnly({ optional: true, description: 'Last day on which agreements in an older wording are good' })
  reSigningBy: string | null
}

export class TemplateView extends TemplateSummary {
  @LongText({ max: 50_000 }) text: string
}

export class AddTemplateRequest {
  @LongText({
    max: 50_000,
    description: 'May use {{legalName}} (at least once), {{odsCode}}, {{date}} (of issue) and {{version}}',
  })
  text: string
  @WholeNumber({ min: 1, max: 120, optional: true, description: 'Months for which an agreement is in force' })
  validMonths?: number
}

export const addTemplate = defineRpc({
  subject: 'organisations.v1.add-template',
  request: AddTemplateRequest,
  response: TemplateView,
  permission: 'agreement-template:manage',
  summary:
    'Add a wording of the agreement as a draft. Placeholders that are not known are refused with their place.',
})

export const publishTemplate = defineRpc({
  subject: 'organisations.v1.publish-template',
  request: TemplateRef,
  response: TemplateView,
  permission: 'agreement-template:manage',
  errors: ['TEMPLATE_NOT_FOUND', 'TEMPLATE_PUBLISHED_ALREADY'],
  summary: 'Publish a draft: from now on agreements are issued in the newest published wording',
})

export class RequireReSigningRequest extends TemplateRef {
  @DateOnly({ description: 'Last day on which agreements in an older wording are good' }) by: string
}

export const requireReSigning = defineRpc({
  subject: 'organisations.v1.require-re-signing',
  request: RequireReSigningRequest,
  response: TemplateView,
  permission: 'agreement-template:manage',
  errors: ['TEMPLATE_NOT_FOUND', 'TEMPLATE_NOT_NEWEST', 'RE_SIGNING_REQUIRED_ALREADY'],
  summary:
    'Have every agreement in an older wording signed again; the new one goes out to the last signatory',
})

export const listTemplates = defineRpc({
  subject: 'organisations.v1.list-templates',
  request: PageRequest,
  response: pageOf(TemplateSummary),
  permission: 'organisation:manage',
  summary: 'The wordings of the agreement, newest first',
})

export const openTemplate = defineRpc({
  subject: 'organisations.v1.open-template',
  request: TemplateRef,
  response: TemplateView,
  permission: 'organisation:manage',
  errors: ['TEMPLATE_NOT_FOUND'],
  summary: 'One wording of the agreement',
})
