import { defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, LongText, Nested, OneOf, Text, WholeNumber } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { EntryFilters } from './entry.rpc.js'

export const alarmKinds = ['gap', 'fork', 'unreadable', 'refused_burst', 'profile_volume'] as const
export type AlarmKind = (typeof alarmKinds)[number]

const kindOfAlarm = {
  name: 'AlarmKind',
  description:
    'Something is missing; what is stored is not what was; a service sent what is no event of its own; many refusals; many profiles',
}
const number = { min: 0, max: Number.MAX_SAFE_INTEGER }

export class AlarmAcknowledgement {
  @Id({ description: 'Which auditor' }) accountId: string
  @Instant() at: string
  @LongText({ max: 2000, description: 'What they found' }) found: string
}

export class Alarm {
  @Id() id: string
  @OneOf(alarmKinds, kindOfAlarm) kind: AlarmKind
  @Text({ max: 60, description: 'What it is about: an account id, a network, a service, `log` or `witness`' })
  subject: string
  @Id({ optional: true, description: 'Whom it is about, where that is a person' }) accountId: string | null
  @Text({ max: 300, description: 'What was noticed, in plain words and without a name' }) what: string
  @WholeNumber({ ...number, description: 'How many entries, refusals or profiles when it was raised' })
  count: number
  @Instant() raisedAt: string
  @Nested(AlarmAcknowledgement, { optional: true, description: 'Null while it is open' })
  acknowledgement: AlarmAcknowledgement | null
}

export class AlarmInFull extends Alarm {
  @Text({ max: 1000, description: 'What it means, in plain words' }) meaning: string
  @Text({ max: 1000, description: 'What to do, in plain words' }) toDo: string
  @WholeNumber({ ...number, optional: true, description: 'The entry at which it was raised' })
  entry: number | null
  @Nested(EntryFilters, { optional: true, description: 'The search that finds the entries it is about' })
  search: EntryFilters | null
}

export class ListAlarmsRequest extends PageRequest {
  @OneOf(alarmKinds, { ...kindOfAlarm, optional: true }) kind?: AlarmKind
  @Flag({ optional: true, description: 'Only those that somebody has acknowledged, or only open ones' })
  acknowledged?: boolean
  @Instant({ optional: true, description: 'Raised at this moment or later' }) since?: string
}

export const listAlarms = defineRpc({
  subject: 'audit.v1.list-alarms',
  request: ListAlarmsRequest,
  response: pageOf(Alarm),
  permission: 'audit:read',
  summary: 'What the audit trail has raised the alarm about, newest first',
})

export class AlarmRef {
  @Id() alarmId: string
}

export const getAlarm = defineRpc({
  subject: 'audit.v1.get-alarm',
  request: AlarmRef,
  response: AlarmInFull,
  permission: 'audit:read',
  errors: ['ALARM_NOT_FOUND'],
  summary: 'One alarm: what it means, what to do, and how to find what caused it',
})

export class AcknowledgeAlarmRequest extends AlarmRef {
  @LongText({
    max: 2000,
    description: 'What you found. It is kept for ever, so write ids and no names or other personal data',
  })
  found: string
}

export const acknowledgeAlarm = defineRpc({
  subject: 'audit.v1.acknowledge-alarm',
  request: AcknowledgeAlarmRequest,
  response: AlarmInFull,
  permission: 'audit:read',
  errors: ['ALARM_NOT_FOUND', 'ALARM_ABOUT_YOU', 'ALARM_ALREADY_ACKNOWLEDGED'],
  summary:
    'Say what was found behind an alarm; it is not open any more. Somebody else does so if it is about you.',
})
