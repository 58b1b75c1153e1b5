import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '@sih/local-stack'
import { startNats, type Nats } from '@sih/local-stack/servers'
import { prepareStream } from './prepare-stream.js'
import { repositoryRoot } from './repository-root.js'

const dataDir = mkdtempSync(join(tmpdir(), 'sih-stream-'))
let nats: Nats

beforeAll(async () => {
  nats = await startNats({ dataDir })
})
afterAll(async () => {
  await nats.stop()
  rmSync(dataDir, { recursive: true })
})

describe('preparing the event stream', () => {
  it('may be repeated', async () => {
    await prepareStream(nats.urls.deploy, 1)
    await prepareStream(nats.urls.deploy, 1)
  })

  it('goes on to the next server of a list if one does not answer', async () => {
    await prepareStream(
      `${nats.urls.deploy.replace(/\d+$/, String(await freePort()))},${nats.urls.deploy}`,
      1,
    )
  })

  // In a process of its own: a connection that nobody answers is tried for as long as the process lives.
  it('names the servers if none answers in time, without the password', async () => {
    const [one, two] = [await freePort(), await freePort()]
    const program = join(repositoryRoot(), 'libs/deployment/dist/src/prepare-stream.js')
    const servers = `nats://deploy:secret@127.0.0.1:${one},nats://127.0.0.1:${two}`
    const script = `
      const { prepareStream } = await import(${JSON.stringify(program)})
      await prepareStream('${servers}', 1, { withinMs: 300 }).catch(({ message }) => process.stdout.write(message))
      process.exit()`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
    expect(stdout).toBe(`NATS at 127.0.0.1:${one}, 127.0.0.1:${two} did not answer within 0.3 s`)
  })

  it('does not begin once it was called off', async () => {
    await expect(prepareStream(nats.urls.deploy, 1, { signal: AbortSignal.abort() })).rejects.toThrow(
      'aborted',
    )
  })

  it('does not wait for a wrong password to become right', async () => {
    const guessed = Object.assign(new URL(nats.urls.deploy), { password: 'guess' }).href
    await expect(prepareStream(guessed, 1)).rejects.toThrow('Authorization Violation')
  })
})

describe('on a server of its own', () => {
  const alone = mkdtempSync(join(tmpdir(), 'sih-alone-'))
  afterAll(() => rmSync(alone, { recursive: true }))

  it('three copies are refused at once', async () => {
    const server = await startNats({ dataDir: alone })
    await expect(prepareStream(server.urls.deploy, 3)).rejects.toThrow('replicas > 1 not supported')
    await server.stop()
  })
})
