import { services } from '@sih/kernel'
import { ensureStreams, natsOptions } from '@sih/journal/streams'
import { startNats, type Nats } from '@sih/local-stack/servers'
import { PermissionViolationError } from '@nats-io/nats-core'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { maySubscribe, mayPublish, users, type User } from './nats/rules.js'

/** Every credential tries every subject: what a stolen password of one service is worth. */

let folder: string
let nats: Nats
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sih-nats-'))
  nats = await startNats({ dataDir: join(folder, 'data') })
  await ensureStreams(nats.urls.deploy)
})
afterAll(async () => {
  await nats?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** What the server refused while `work` was done. */
async function refusedTo(user: User, work: (connection: NatsConnection) => void): Promise<Set<string>> {
  const connection = await connect(natsOptions(nats.urls[user], user))
  const refused = new Set<string>()
  const listening = (async () => {
    for await (const status of connection.status()) {
      if (status.type !== 'error' || !(status.error instanceof PermissionViolationError)) continue
      const { operation, subject, queue } = status.error
      refused.add(`${operation} ${queue ? `${subject} ${queue}` : subject}`)
    }
  })()
  work(connection)
  await connection.flush()
  await connection.close()
  await listening
  return refused
}

describe.each(users)('the credential of %s', (user) => {
  it('may publish on these subjects and no others', async () => {
    const refused = await refusedTo(user, (connection) => {
      // Answers would go to an inbox: none is named, so nothing is changed.
      for (const { subject } of mayPublish) connection.publish(subject, '{}')
    })
    const allowed = mayPublish.filter(({ subject }) => !refused.has(`publish ${subject}`))
    const expected = mayPublish.filter(({ who }) => who.includes(user))
    expect(allowed.map(({ subject }) => subject)).toEqual(expected.map(({ subject }) => subject))
  })

  it('may listen to these subjects and no others', async () => {
    const refused = await refusedTo(user, (connection) => {
      for (const { subject, queue } of maySubscribe) {
        connection.subscribe(subject, { callback: () => {}, ...(queue ? { queue } : {}) })
      }
    })
    const named = ({ subject, queue }: (typeof maySubscribe)[number]) =>
      queue ? `${subject} ${queue}` : subject
    const allowed = maySubscribe.filter((rule) => !refused.has(`subscription ${named(rule)}`))
    const expected = maySubscribe.filter(({ who }) => who.includes(user))
    expect(allowed.map(named)).toEqual(expected.map(named))
  })
})

it('nobody gets in without one, or with another’s password', async () => {
  const { host, password } = new URL(nats.urls.reporting)
  for (const credentials of [{}, { user: 'audit', pass: password }, { user: 'deploy', pass: '' }]) {
    await expect(connect({ servers: host, reconnect: false, ...credentials })).rejects.toThrow(
      'Authorization Violation',
    )
  }
})

it('the stream takes away nothing, whoever asks', async () => {
  const connection = await connect(natsOptions(nats.urls.deploy, 'deploy'))
  const reply = await connection.request('$JS.API.STREAM.INFO.JOURNAL')
  expect(reply.json()).toMatchObject({ config: { deny_delete: true, deny_purge: true } })
  await connection.close()
})

it('knows every service', () => expect(users).toEqual(['deploy', ...services]))
