import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, ListOf, OneOf, Text, WholeNumber } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'

/** Why an e-mail has not left. */
export const emailProblems = [
  'address_refused',
  'message_refused',
  'server_away',
  'server_busy',
  'sender_refused',
  'limit_reached',
  'address_unknown',
  'other',
] as const
export type EmailProblem = (typeof emailProblems)[number]

export const undeliveredStates = ['waiting', 'failed', 'returned'] as const
export type UndeliveredState = (typeof undeliveredStates)[number]

const count = { min: 0, max: 1e9 }

class Problem {
  @OneOf(emailProblems, { name: 'EmailProblem', optional: true }) problem: EmailProblem | null
  @Text({ max: 300, optional: true, description: 'The problem in plain words, and what to do' })
  explanation: string | null
}

export class EmailAttemptView extends Problem {
  @WholeNumber({ min: 1, max: 1e9 }) number: number
  @Instant() at: string
  @WholeNumber({
    ...count,
    optional: true,
    description: 'What the mail server answered with: of SMTP or HTTP',
  })
  replyCode: number | null
}

export class UndeliveredEmailView extends Problem {
  @Id() id: string
  @Text({ max: 40, description: 'Which of our e-mails it is' }) kind: string
  @OneOf(undeliveredStates, {
    name: 'UndeliveredState',
    description:
      '`failed`: refused for good, and tried once a day; `returned`: came back after it was accepted',
  })
  state: UndeliveredState
  @Text({
    max: 300,
    optional: true,
    description:
      'The address with its name left out but for the first letter; null while we do not know it, or not any more',
  })
  to: string | null
  @Id({ optional: true, description: 'Of the person or group mailbox, where it tells of a notification' })
  accountId: string | null
  @WholeNumber(count) attempts: number
  @Instant() askedAt: string
  @Instant({ optional: true }) triedAt: string | null
  @Instant() nextTryAt: string
}

export class ListUndeliveredRequest extends PageRequest {
  @OneOf(undeliveredStates, { name: 'UndeliveredState', optional: true }) state?: UndeliveredState
  @Text({ max: 40, optional: true, description: 'Which of our e-mails' }) kind?: string
  @OneOf(emailProblems, { name: 'EmailProblem', optional: true }) problem?: EmailProblem
  @Flag({ optional: true, description: 'Newest first unless true' }) oldestFirst?: boolean
}

export const listUndelivered = defineRpc({
  subject: 'messaging.v1.list-undelivered',
  request: ListUndeliveredRequest,
  response: pageOf(UndeliveredEmailView),
  permission: 'delivery:manage',
  summary: 'The e-mails that have not been delivered: waiting, refused for good, or come back',
})

export class EmailRef {
  @Id() emailId: string
}

export class UndeliveredEmailDetails extends UndeliveredEmailView {
  @ListOf(EmailAttemptView, { max: 20, description: 'The latest, newest first' })
  latestAttempts: EmailAttemptView[]
}

export const openUndelivered = defineRpc({
  subject: 'messaging.v1.open-undelivered',
  request: EmailRef,
  response: UndeliveredEmailDetails,
  permission: 'delivery:manage',
  errors: ['EMAIL_NOT_FOUND'],
  summary: 'An e-mail that has not been delivered, and how it was tried',
})

export const retryEmail = defineRpc({
  subject: 'messaging.v1.retry-email',
  request: EmailRef,
  permission: 'delivery:manage',
  errors: ['EMAIL_NOT_FOUND', 'EMAIL_RETURNED'],
  summary: 'Try an e-mail again now',
})

export class RetryEmailsRequest {
  @OneOf(undeliveredStates, { name: 'UndeliveredState', optional: true }) state?: UndeliveredState
  @OneOf(emailProblems, { name: 'EmailProblem', optional: true }) problem?: EmailProblem
  @Instant({ optional: true, description: 'Those last tried from then on' }) triedFrom?: string
  @Instant({ optional: true, description: 'Those last tried before' }) triedBefore?: string
}

export class EmailsRetried {
  @WholeNumber({ ...count, description: 'How many are tried again' }) count: number
}

export const retryEmails = defineRpc({
  subject: 'messaging.v1.retry-emails',
  request: RetryEmailsRequest,
  response: EmailsRetried,
  permission: 'delivery:manage',
  summary: 'Try many e-mails again now, such as all that an outage of the mail server has held up',
})

export class DeliveryState extends Problem {
  @Flag({ description: 'Nothing leaves: one e-mail at a time is tried until the mail server takes it' })
  paused: boolean
  @Instant({ optional: true }) pausedSince: string | null
  @Instant({ optional: true }) nextTryAt: string | null
  @WholeNumber(count) waiting: number
  @WholeNumber({ ...count, description: 'Refused for good' }) failed: number
}

export const openDelivery = defineRpc({
  subject: 'messaging.v1.open-delivery',
  request: Empty,
  response: DeliveryState,
  permission: 'delivery:manage',
  summary: 'Whether e-mails leave at present, and how many have not',
})

export const undeliveredRpc = {
  listUndelivered,
  openUndelivered,
  retryEmail,
  retryEmails,
  openDelivery,
}
