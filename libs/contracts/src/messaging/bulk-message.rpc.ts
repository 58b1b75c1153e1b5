import { defineRpc } from '../dsl/define-rpc.js'
import { Id, Ids, Instant, ListOf, LongText, OneOf, Secret, WholeNumber } from '../dsl/fields.js'
import { PageRequest } from '../dsl/paging.js'

export const bulkMostCandidates = 1_000

export class SendBulkMessageRequest {
  @Ids({ min: 1, max: bulkMostCandidates }) candidateIds: string[]
  @LongText({
    max: 8_000,
    description:
      'May leave open what a template may: {{firstName}}, {{fullName}}, {{organisation}}, {{sender}}',
  })
  body: string
}

const howMany = { min: 0, max: bulkMostCandidates }

export class BulkMessageView {
  @Id() id: string
  @WholeNumber(howMany) total: number
  @WholeNumber(howMany) sent: number
  @WholeNumber({ ...howMany, description: 'Your organisation does not see them, or not any more' })
  notSent: number
  @WholeNumber(howMany) waiting: number
  @Instant() createdAt: string
}

export const sendBulkMessage = defineRpc({
  subject: 'messaging.v1.send-bulk-message',
  request: SendBulkMessageRequest,
  response: BulkMessageView,
  permission: 'thread:work',
  errors: ['COPY_STALE'],
  summary:
    'Write the same to many candidates, to each in the one conversation with them. It is sent in the background.',
})

export class OpenBulkMessageRequest extends PageRequest {
  @Id() bulkMessageId: string
}

export const bulkResults = ['waiting', 'sent', 'not_sent'] as const
export type BulkResult = (typeof bulkResults)[number]

export class BulkRecipient {
  @Id() candidateId: string
  @OneOf(bulkResults, { name: 'BulkResult' }) result: BulkResult
  @Id({ optional: true, description: 'The conversation that the message is in' }) threadId: string | null
}

export class BulkMessageDetails extends BulkMessageView {
  @ListOf(BulkRecipient, { max: 100 }) items: BulkRecipient[]
  @Secret({ max: 500, optional: true, description: 'Ask for this cursor to continue; null at the end' })
  nextCursor: string | null
}

export const openBulkMessage = defineRpc({
  subject: 'messaging.v1.open-bulk-message',
  request: OpenBulkMessageRequest,
  response: BulkMessageDetails,
  permission: 'thread:work',
  errors: ['BULK_MESSAGE_NOT_FOUND', 'COPY_STALE'],
  summary: 'How far a message to many candidates is, and what has become of it for each',
})
