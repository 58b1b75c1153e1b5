import { startNats, type Nats } from '@sih/local-stack/servers'
import { RetentionPolicy, StorageType, jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { consumerName, ensureStreams, natsOptions, streamName, streamSubjects } from '../src/index.js'

describe('a deployment over what an earlier release has left', () => {
  let folder: string
  let nats: Nats
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sih-streams-'))
    nats = await startNats({ dataDir: join(folder, 'data') })
  })
  afterAll(async () => {
    await nats?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test('closes a stream that could be emptied', async () => {
    const connection = await connect(natsOptions(nats.urls.deploy, 'deploy'))
    const { streams } = await jetstreamManager(connection)
    await streams.add({
      name: streamName,
      subjects: streamSubjects,
      retention: RetentionPolicy.Interest,
      storage: StorageType.File,
    })
    await ensureStreams(nats.urls.deploy)
    expect((await streams.info(streamName)).config).toMatchObject({ deny_delete: true, deny_purge: true })
    await connection.close()
  })

  test('brings a consumer with other settings up to date, and changes nothing the second time', async () => {
    await ensureStreams(nats.urls.deploy)
    const connection = await connect(natsOptions(nats.urls.deploy, 'deploy'))
    const { consumers } = await jetstreamManager(connection)
    const name = consumerName('audit', 'candidates')
    const settings = async () => (await consumers.info(streamName, name)).config
    const wanted = await settings()
    await consumers.update(streamName, name, { ack_wait: 30_000_000_000, max_ack_pending: 5 })
    for (let deployment = 0; deployment < 2; deployment += 1) {
      await ensureStreams(nats.urls.deploy)
      expect(await settings()).toEqual(wanted)
    }
    await connection.close()
  })
})
