import { subscriptions } from '@sih/contracts/subscriptions'
import { services, type ServiceName } from '@sih/kernel'
import { AckPolicy, DeliverPolicy, RetentionPolicy, StorageType, jetstreamManager } from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { batchSubject, consumerName, streamName, streamSubjects } from './subjects.js'

const nanoseconds = 1_000_000

/**
 * Makes the stream and the consumers as they have to be; what is there already stays. Messages leave the stream only when
 * every consumer has acknowledged them. Should one be lost all the same, its source sends it again, because the receipt is missing.
 * @param replicas for a stream that is made anew: 1, or 3 on a cluster of three and more
 */
export async function ensureStreamsOn(connection: NatsConnection, replicas: number): Promise<void> {
  const manager = await jetstreamManager(connection)
  const settings = {
    subjects: streamSubjects,
    retention: RetentionPolicy.Interest,
    storage: StorageType.File,
    // No limit may ever drop a message that somebody still waits for.
    max_msgs: -1,
    max_bytes: -1,
    max_age: 0,
    // Nobody takes a message away, whoever's credentials they have.
    deny_delete: true,
    deny_purge: true,
  }
  const known = await manager.streams.info(streamName).catch(() => null)
  if (known) await manager.streams.update(streamName, settings)
  else await manager.streams.add({ name: streamName, num_replicas: replicas, ...settings })
  for (const consumer of services) {
    for (const source of subscriptions[consumer]) await ensureConsumer(manager, consumer, source)
  }
}

async function ensureConsumer(
  manager: Awaited<ReturnType<typeof jetstreamManager>>,
  consumer: ServiceName,
  source: ServiceName,
): Promise<void> {
  const name = consumerName(consumer, source)
  const settings = {
    filter_subject: batchSubject(source),
    // A killed broker forgets the newest acknowledgements and holds the line for so long. Doing a batch twice does no harm.
    ack_wait: 5_000 * nanoseconds,
    // Never given up, and one at a time: the batches of a source take effect in order, on however many replicas.
    max_deliver: -1,
    max_ack_pending: 1,
  }
  const known = await manager.consumers.info(streamName, name).catch(() => null)
  if (known) await manager.consumers.update(streamName, name, settings)
  else
    await manager.consumers.add(streamName, {
      durable_name: name,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ...settings,
    })
}

/** For deployment. */
export async function ensureStreams(natsUrl: string, replicas = 1): Promise<void> {
  const connection = await connect(natsOptions(natsUrl, 'deploy'))
  try {
    await ensureStreamsOn(connection, replicas)
  } finally {
    await connection.close()
  }
}

/**
 * The one way to connect: never give up on the server, keep the inbox private to this user.
 * @param url nats://user:password@host:port; more servers of a cluster follow after commas, with the same credentials
 */
export function natsOptions(url: string, name: string) {
  const servers = url.split(',').map((server) => new URL(server))
  const { username, password } = servers[0]!
  return {
    servers: servers.map(({ host }) => host),
    ...(username === '' ? {} : { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
    name,
    inboxPrefix: `_INBOX_${name}`,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    waitOnFirstConnect: true,
    // A stack trace for every request, kept in case it fails, would be the dearest part of it.
    noAsyncTraces: true,
  }
}
