import { services, type ServiceName } from '@sih/kernel'

export type User = ServiceName | 'deploy'
export const users: User[] = ['deploy', ...services]

interface Rule {
  subject: string
  queue?: string
  /** As the canvases say. */
  who: User[]
}

const sources: ServiceName[] = ['organisations', 'candidates', 'messaging', 'reporting', 'gateway']
const answering: ServiceName[] = ['organisations', 'candidates', 'messaging', 'reporting', 'audit']

/** Who consumes whose journal: a receipt is for who sends it. */
const consumers: Record<string, User[]> = {
  gateway: ['organisations', 'candidates', 'messaging', 'reporting', 'audit'],
  organisations: ['candidates', 'messaging', 'gateway', 'reporting', 'audit'],
  candidates: ['candidates', 'messaging', 'gateway', 'reporting', 'audit'],
  messaging: ['organisations', 'candidates', 'gateway', 'reporting', 'audit'],
  reporting: ['reporting', 'audit'],
}

const api = (verb: string) => `$JS.API.${verb}.JOURNAL`
const nobody: User[] = []

/** What would let somebody make, change, empty, read past its consumer, or take over the stream. */
const administration: Rule[] = [
  ...['STREAM.CREATE', 'STREAM.UPDATE', 'STREAM.INFO'].map((verb): Rule => ({
    subject: api(verb),
    who: ['deploy'],
  })),
  ...['CONSUMER.CREATE', 'CONSUMER.DURABLE.CREATE'].map((verb): Rule => ({
    subject: `${api(verb)}.audit-gateway`,
    who: ['deploy'],
  })),
  ...[
    'STREAM.DELETE',
    'STREAM.PURGE',
    'STREAM.MSG.DELETE',
    'STREAM.MSG.GET',
    'STREAM.SNAPSHOT',
    'STREAM.RESTORE',
    'STREAM.LEADER.STEPDOWN',
    'DIRECT.GET',
  ].map((verb): Rule => ({ subject: api(verb), who: nobody })),
  { subject: `${api('CONSUMER.DELETE')}.audit-gateway`, who: nobody },
  { subject: `${api('CONSUMER.PAUSE')}.audit-gateway`, who: nobody },
  { subject: '$JS.API.STREAM.CREATE.MINE', who: nobody },
  { subject: '$JS.API.STREAM.LIST', who: nobody },
  { subject: '$JS.API.META.LEADER.STEPDOWN', who: nobody },
  { subject: '$JS.API.ACCOUNT.PURGE.X', who: nobody },
  { subject: '$SYS.REQ.SERVER.PING', who: nobody },
  { subject: 'anything.else', who: nobody },
]

/** Orders of these services to others; everything else is asked for by people, and so by the gateway. */
const orders: Rule[] = [
  { subject: 'messaging.v1.send-email', who: ['organisations', 'candidates', 'gateway'] },
  { subject: 'messaging.v1.keep-contact', who: ['organisations', 'candidates', 'gateway'] },
  { subject: 'candidates.v1.keep-export-part', who: ['messaging', 'gateway'] },
  { subject: 'candidates.v1.open-profile', who: ['gateway'] },
  { subject: 'audit.v1.search-entries', who: ['gateway'] },
]

export const mayPublish: Rule[] = [
  ...administration,
  ...orders,
  ...answering.map((service): Rule => ({ subject: `${service}.v1.x`, who: ['gateway'] })),
  ...sources.flatMap((source): Rule[] => [
    { subject: `journal.${source}`, who: [source] },
    { subject: `head.${source}`, who: [source] },
    { subject: `receipt.${source}`, who: consumers[source]! },
    ...consumers[source]!.flatMap((consumer): Rule[] => [
      { subject: `${api('CONSUMER.MSG.NEXT')}.${consumer}-${source}`, who: [consumer] },
      {
        subject: `${api('CONSUMER.INFO')}.${consumer}-${source}`,
        who: ['deploy', consumer],
      },
      { subject: `$JS.ACK.JOURNAL.${consumer}-${source}.1.1.1.1.0`, who: [consumer] },
    ]),
  ]),
  ...services.map((service): Rule => ({ subject: `status.${service}`, who: [service] })),
  // An answer that was not asked for.
  ...users.map((user): Rule => ({ subject: `_INBOX_${user}.x`, who: nobody })),
]

export const maySubscribe: Rule[] = [
  ...answering.flatMap((service): Rule[] => [
    { subject: `${service}.v1.x`, queue: service, who: [service] },
    { subject: `${service}.v1.>`, who: nobody },
    { subject: `${service}.v1.>`, queue: 'listener', who: nobody },
  ]),
  ...users.map((user): Rule => ({ subject: `_INBOX_${user}.x`, who: [user] })),
  ...sources.flatMap((source): Rule[] => [
    { subject: `journal.${source}`, who: source === 'messaging' ? ['gateway'] : nobody },
    { subject: `receipt.${source}`, queue: source, who: [source] },
    { subject: `receipt.${source}`, who: nobody },
  ]),
  { subject: 'head.*', who: services.slice() },
  { subject: 'status.*', who: ['gateway'] },
  ...[
    '>',
    '_INBOX_gateway.>',
    'journal.>',
    'candidates.>',
    '$JS.>',
    '$JS.API.>',
    '$JS.EVENT.ADVISORY.>',
    '$SYS.>',
  ].map((subject): Rule => ({ subject, who: subject === '_INBOX_gateway.>' ? ['gateway'] : nobody })),
]
