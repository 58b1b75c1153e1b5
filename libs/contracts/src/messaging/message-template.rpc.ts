import { defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, LongText, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { Version } from '../dsl/version.js'

const permission = ['thread:work', 'organisation:manage'] as const
const placeholders =
  'May leave open: {{firstName}} and {{fullName}} of the candidate, {{organisation}}, {{sender}}; at most 10 times'

export class MessageTemplateRef {
  @Id() templateId: string
}

export class MessageTemplateView {
  @Id() id: string
  @Text({ max: 80 }) name: string
  @LongText({ max: 8_000 }) body: string
  @Flag({ description: 'Of the programme, for all organisations; otherwise of your own' })
  programmeWide: boolean
  @Version({ description: 'Grows with every change' }) version: number
  @Instant() changedAt: string
}

export const listMessageTemplates = defineRpc({
  subject: 'messaging.v1.list-message-templates',
  request: PageRequest,
  response: pageOf(MessageTemplateView),
  permission,
  summary: 'Templates of messages: those of the programme and those of your organisation, by name',
})

export const openMessageTemplate = defineRpc({
  subject: 'messaging.v1.open-message-template',
  request: MessageTemplateRef,
  response: MessageTemplateView,
  permission,
  errors: ['MESSAGE_TEMPLATE_NOT_FOUND'],
  summary: 'One template of messages',
})

export class FillMessageTemplateRequest extends MessageTemplateRef {
  @Id() candidateId: string
}

export class FilledMessageTemplate {
  @LongText({ max: 10_000, description: 'With nothing left open: to read, change and send' }) body: string
}

export const fillMessageTemplate = defineRpc({
  subject: 'messaging.v1.fill-message-template',
  request: FillMessageTemplateRequest,
  response: FilledMessageTemplate,
  permission: 'thread:work',
  errors: ['MESSAGE_TEMPLATE_NOT_FOUND', 'CANDIDATE_NOT_FOUND', 'COPY_STALE'],
  summary: 'What a template says to one candidate, in your name. Nothing is sent.',
})

export class AddMessageTemplateRequest {
  @Text({ max: 80, example: 'Invitation to an insight day' }) name: string
  @LongText({ max: 8_000, description: placeholders }) body: string
}

export const addMessageTemplate = defineRpc({
  subject: 'messaging.v1.add-message-template',
  request: AddMessageTemplateRequest,
  response: MessageTemplateView,
  permission,
  errors: ['MESSAGE_TEMPLATE_EXISTS'],
  summary: 'Add a template for your organisation; the programme adds one for all organisations',
})

export class ChangeMessageTemplateRequest extends MessageTemplateRef {
  @Text({ max: 80, optional: true }) name?: string
  @LongText({ max: 8_000, optional: true, description: placeholders }) body?: string
  @Version({ description: 'The version that you have seen, here or as If-Match' }) version: number
}

export const changeMessageTemplate = defineRpc({
  subject: 'messaging.v1.change-message-template',
  request: ChangeMessageTemplateRequest,
  response: MessageTemplateView,
  permission,
  errors: ['MESSAGE_TEMPLATE_NOT_FOUND', 'MESSAGE_TEMPLATE_EXISTS', 'VERSION_CONFLICT'],
  summary: 'Change a template. An organisation changes its own, the programme those for all.',
})

export const removeMessageTemplate = defineRpc({
  subject: 'messaging.v1.remove-message-template',
  request: MessageTemplateRef,
  permission,
  errors: ['MESSAGE_TEMPLATE_NOT_FOUND'],
  summary: 'Remove a template. Messages written with it stay as they are.',
})
