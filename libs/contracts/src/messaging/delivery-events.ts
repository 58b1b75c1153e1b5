import { defineEvent } from '../dsl/define-event.js'
import { DateOnly, Flag, Id, Ids, OneOf, Text, WholeNumber } from '../dsl/fields.js'
import { emailProblems, type EmailProblem } from './undelivered.rpc.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'messaging', name, version: 1, data, action })

export class EmailFact {
  @Id() emailId: string
  @Text({ max: 40 }) kind: string
  @Id({ optional: true, description: 'Whose address it goes to, where it tells of a notification' })
  accountId?: string | null
}

export class EmailsDisclosed {
  @Ids({ max: 100 }) emailIds: string[]
  @Ids({ max: 100, description: 'Of whom the list tells that an e-mail has not reached them' })
  accountIds: string[]
}

export class EmailRetried {
  @Id() emailId: string
}

export class ManyEmailsRetried {
  @WholeNumber({ min: 0, max: 1e9 }) count: number
  @OneOf(emailProblems, { name: 'EmailProblem', optional: true, description: 'Only those of this problem' })
  problem?: EmailProblem
}

export class DeliveryPaused {
  @OneOf(emailProblems, { name: 'EmailProblem' }) problem: EmailProblem
}

export class DeliveryOpened {
  @Flag() paused: boolean
}

export class DeliveryResumed {
  @WholeNumber({ min: 0, max: 1e9, description: 'How many e-mails it had held up are tried at once' })
  count: number
}

export class DigestQueued {
  @Id() accountId: string
  @Id() emailId: string
  @WholeNumber({ min: 1, max: 1e9, description: 'How many things it tells of' }) count: number
}

export class MonthSummarised {
  @Id() organisationId: string
  @DateOnly() from: string
  @DateOnly() to: string
  @WholeNumber({ min: 0, max: 1e9, description: 'How many people were told' }) count: number
}

export class AlarmTold {
  @Id() alarmId: string
  @Ids({ max: 1000, description: 'Who had not been told before' }) accountIds: string[]
}

export class ProgrammeSummarised {
  @DateOnly() from: string
  @DateOnly() to: string
  @WholeNumber({ min: 1, max: 1e9, description: 'How many people were told' }) count: number
}

/** Of e-mails, from being asked for until they have left. */
export const eventsOfDelivery = {
  digestQueued: event('digest-queued', DigestQueued, 'had the daily e-mail sent'),
  monthSummarised: event(
    'month-summarised',
    MonthSummarised,
    'told the organisation that the summary of a month is ready',
  ),
  alarmTold: event('alarm-told', AlarmTold, 'told people of an alarm of the audit trail'),
  programmeSummarised: event(
    'programme-summarised',
    ProgrammeSummarised,
    'told people of the programme that the summary of a month is ready',
  ),
  emailRequested: event('email-requested', EmailFact, 'asked for an e-mail to be sent'),
  emailSent: event('email-sent', EmailFact, 'sent an e-mail'),
  emailFailed: defineEvent({
    source: 'messaging',
    name: 'email-failed',
    version: 1,
    data: EmailFact,
    action: 'could not deliver an e-mail: the mail server refused it',
    outcome: 'refused',
  }),
  emailsListed: event('emails-listed', EmailsDisclosed, 'looked at e-mails that have not been delivered'),
  emailRetried: event('email-retried', EmailRetried, 'had an e-mail tried again'),
  emailsRetried: event('emails-retried', ManyEmailsRetried, 'had many e-mails tried again'),
  deliveryOpened: event('delivery-opened', DeliveryOpened, 'looked whether e-mails leave'),
  deliveryPaused: defineEvent({
    source: 'messaging',
    name: 'delivery-paused',
    version: 1,
    data: DeliveryPaused,
    action: 'paused the delivery of e-mails: the mail server takes none',
    outcome: 'refused',
  }),
  deliveryResumed: event('delivery-resumed', DeliveryResumed, 'resumed the delivery of e-mails'),
}
