import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '@sih/deployment'
import { cleaningUp } from '../../test/clean-up.js'
import { prepareDataFolder } from '../data-folder/data-folder.js'
import { startNats } from '../nats/start-nats.js'
import { freePort } from '../ports/probe-port.js'
import { examine } from './examine.js'
import { nodeVersion } from './machine.js'

let folder: string
let holder: Server
let takenPort: number
let environment: Record<string, string>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sih-doctor-'))
  holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  takenPort = (holder.address() as AddressInfo).port
  environment = { GATEWAY_PORT: String(await freePort()), WEB_PORT: String(await freePort()) }
})
afterEach(() => {
  holder.close()
  rmSync(folder, { recursive: true })
})

/** What the doctor wants to have put right. */
async function complaints(dataDir: string, changes: Record<string, string> = {}): Promise<string[]> {
  const findings = await examine(repositoryRoot(), dataDir, { ...environment, ...changes })
  return findings.filter(({ remedy }) => remedy).map(({ what }) => what)
}

describe('the doctor', () => {
  const afterwards = cleaningUp()

  it('has nothing to say about a machine that is ready, and changes nothing', async () => {
    const dataDir = join(folder, 'data')
    expect(await complaints(dataDir)).toEqual([])
    expect(existsSync(dataDir)).toBe(false)
  })

  it('names who holds the port of the gateway', async () => {
    const [complaint] = await complaints(folder, { GATEWAY_PORT: String(takenPort) })
    expect(complaint).toContain(`Port ${takenPort} (GATEWAY_PORT) is taken by process ${process.pid}`)
  })

  it('warns of a data folder that holds other files', async () => {
    writeFileSync(join(folder, 'thesis.odt'), '')
    expect(await complaints(folder)).toEqual([`${folder} holds other files`])
  })

  it('tries to reach servers of the user, and keeps their passwords to itself', async () => {
    const nobody = await freePort()
    const urls = {
      NATS_URL: `nats://me:secret@127.0.0.1:${nobody}`,
      SMTP_URL: `smtp://127.0.0.1:${takenPort}`,
    }
    expect(await complaints(folder, urls)).toEqual([`NATS_URL: 127.0.0.1:${nobody} cannot be reached`])
  })

  it('sees what a killed run has left running', async () => {
    await prepareDataFolder(folder)
    const nats = await startNats({ dataDir: folder })
    afterwards(nats.stop)
    expect(await complaints(folder)).toEqual([
      `Left behind by a run that was killed: NATS (process ${nats.process.pid})`,
    ])
    await nats.stop()
    expect(await complaints(folder)).toEqual([])
  })

  it.each([
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.0.0', true],
  ])('knows whether Node %s is recent enough', (version, isRecent) => {
    expect(nodeVersion(repositoryRoot(), version).remedy === undefined).toBe(isRecent)
  })
})
