import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { batchSubject, ensureStreams, natsOptions, streamName } from '@sih/journal/streams'
import { cleaningUp } from '../../test/clean-up.js'
import { partsOf } from '../data-folder/data-folder.js'
import { isAlive } from '../processes/process-identity.js'
import { natsPidFile } from './leftover-server.js'
import { natsServer } from './binary.js'
import { startNats, type Nats, type NatsUrls } from './start-nats.js'

const dataDir = mkdtempSync(join(tmpdir(), 'sih-nats-'))
let nats: Nats

async function as<T>(user: keyof NatsUrls, work: (connection: NatsConnection) => Promise<T>): Promise<T> {
  const connection = await connect(natsOptions(nats.urls[user], user))
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}

const stored = () =>
  as(
    'deploy',
    async (connection) =>
      (await (await jetstreamManager(connection)).streams.info(streamName)).state.messages,
  )
const publish = () =>
  as(
    'candidates',
    async (connection) => void (await jetstream(connection).publish(batchSubject('candidates'), '1')),
  )

beforeAll(async () => {
  nats = await startNats({ dataDir })
  await ensureStreams(nats.urls.deploy)
})
afterAll(async () => {
  await nats.stop()
  rmSync(dataDir, { recursive: true })
})

describe('NATS of the local stack', () => {
  const afterwards = cleaningUp()

  it('is the pinned version', () => {
    expect(nats.version).toBe('2.14.0')
  })

  it('knows every service by its own password, and nobody without', async () => {
    expect(new Set(Object.values(nats.urls)).size).toBe(7)
    for (const user of Object.keys(nats.urls) as (keyof NatsUrls)[])
      await as(user, (connection) => connection.flush())
    const { host } = new URL(nats.urls.deploy)
    await expect(connect({ servers: host, reconnect: false })).rejects.toThrow('Authorization Violation')
  })

  it('keeps acknowledged messages over a stop and over a kill', async () => {
    await publish()
    await nats.process.restart()
    expect(await stored()).toBe(1)
    await publish()
    await nats.process.kill('SIGKILL')
    await nats.process.restart()
    expect(await stored()).toBe(2)
  })

  it('that a killed run left running is stopped by the next start', async () => {
    afterwards(nats.stop)
    const leftover = nats.process.pid!
    nats = await startNats({ dataDir })
    expect(isAlive(leftover)).toBe(false)
    expect(await stored()).toBe(2)
  })

  it('leaves a process alone that has its old number', async () => {
    await nats.stop()
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    afterwards(() => bystander.kill('SIGKILL'))
    writeFileSync(natsPidFile(partsOf(dataDir).nats), String(bystander.pid))
    nats = await startNats({ dataDir })
    expect(isAlive(bystander.pid!)).toBe(true)
  })

  it('closes its storage to everybody else', () => {
    expect(statSync(partsOf(dataDir).nats).mode & 0o777).toBe(0o700)
  })
})

describe('the nats-server binary', () => {
  it('can be one of the user, if it is recent enough', () => {
    const own = join(dataDir, 'nats-server')
    writeFileSync(own, '#!/bin/sh\necho nats-server: v2.9.25\n', { mode: 0o755 })
    expect(() => natsServer({ NATS_SERVER_BINARY: own })).toThrow('is version 2.9.25')
    writeFileSync(own, '#!/bin/sh\necho nats-server: v2.15.1\n', { mode: 0o755 })
    expect(natsServer({ NATS_SERVER_BINARY: own })).toEqual({ binary: own, version: '2.15.1' })
  })

  it('is asked for in words if it is missing', () => {
    expect(() => natsServer({ NATS_SERVER_BINARY: '/nowhere' })).toThrow('npm run postinstall')
  })
})
