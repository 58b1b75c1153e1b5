import { commands } from '@sih/contracts'
import { subscriptions } from '@sih/contracts/subscriptions'
import { batchSubject, consumerName, headSubject, receiptSubject, streamName } from '@sih/journal/streams'
import { services, type ServiceName } from '@sih/kernel'

/** What a user of NATS may publish and what it may listen to; everything else is refused. */
export interface Permissions {
  publish: string[]
  subscribe: string[]
}

export type NatsUser = ServiceName | 'deploy'

/** Who answers where: a queue group, so that nobody listens beside those who answer. */
const operationsOf = (service: ServiceName) => `${service}.v1.>`
const answering = (service: ServiceName) => `${operationsOf(service)} ${service}`

/** Of what is asked for: everything for the gateway, which asks for people; of others what they are known to send. */
const asking = (service: ServiceName): string[] =>
  service === 'gateway'
    ? services.filter((other) => other !== 'gateway').map(operationsOf)
    : [...new Set(commands[service].map(({ subject }) => subject))]

/** The pull consumers of a service: look at one, take from it, say that it is done. */
const consuming = (service: ServiceName): string[] =>
  subscriptions[service].flatMap((source) => {
    const consumer = consumerName(service, source)
    return [
      `$JS.API.CONSUMER.INFO.${streamName}.${consumer}`,
      `$JS.API.CONSUMER.MSG.NEXT.${streamName}.${consumer}`,
      `$JS.ACK.${streamName}.${consumer}.>`,
      receiptSubject(source),
    ]
  })

/** What the gateway passes on to browsers as it happens, and shows on its status page. */
const watching = (service: ServiceName): string[] =>
  service === 'gateway' ? [batchSubject('messaging'), 'status.*'] : []

const isSource = (service: ServiceName) => service !== 'audit'

function ofService(service: ServiceName): Permissions {
  return {
    publish: [
      ...asking(service),
      ...(isSource(service) ? [batchSubject(service), headSubject(service)] : []),
      ...consuming(service),
      `status.${service}`,
    ],
    subscribe: [
      `_INBOX_${service}.>`,
      ...(service === 'gateway' ? [] : [answering(service)]),
      ...(isSource(service) ? [`${receiptSubject(service)} ${service}`] : []),
      'head.*',
      ...watching(service),
    ],
  }
}

/** Makes streams and consumers, and keeps them: it sees no message, and answers nobody. */
const ofDeployment: Permissions = {
  publish: [
    '$JS.API.INFO',
    ...['INFO', 'CREATE', 'UPDATE'].map((verb) => `$JS.API.STREAM.${verb}.${streamName}`),
    ...['INFO', 'CREATE', 'DURABLE.CREATE'].map((verb) => `$JS.API.CONSUMER.${verb}.${streamName}.>`),
  ],
  subscribe: ['_INBOX_deploy.>'],
}

/** Derived from the contracts: a new operation, command or subscription needs no other line. */
export const permissionsOf = (user: NatsUser): Permissions =>
  user === 'deploy' ? ofDeployment : ofService(user)
