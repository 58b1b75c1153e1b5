import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { perService, repositoryRoot } from '@sih/deployment'
import { services, type ServiceName } from '@sih/kernel'
import { partsOf, prepareDataFolder } from '../data-folder/data-folder.js'
import { ProcessLog } from '../logs/process-log.js'
import { freePort } from '../ports/probe-port.js'
import { detached } from '../processes/program.js'
import { SupervisedProcess, type Supervision } from '../processes/supervised-process.js'
import { readOrCreateSecrets, type Secrets } from '../secrets/secrets.js'
import { natsServer } from './binary.js'
import { clearLeftoverNats, natsPidFile, natsStopSteps } from './leftover-server.js'

/** The user `deploy` prepares streams; every service has a user of its own. */
export type NatsUrls = Record<ServiceName | 'deploy', string>

export interface Nats {
  /** Addresses that carry user and password, by user. */
  urls: NatsUrls
  port: number
  version: string
  process: SupervisedProcess
  stop(): Promise<boolean>
}

export interface NatsOptions {
  /** A folder for data: made if it is not there, kept afterwards. */
  dataDir: string
  /** A free one if left out. */
  port?: number
  supervision?: Supervision
}

/** `deploy/nats.conf` takes the passwords from the environment. */
const passwordVariables = (passwords: Secrets['nats']) =>
  Object.fromEntries(
    (['deploy', ...services] as const).map((user) => [
      `${user.toUpperCase()}_NATS_PASSWORD`,
      passwords[user],
    ]),
  )

/**
 * Starts the pinned nats-server with JetStream and the settings of `deploy/nats.conf`, on the loopback address. A server
 * that a killed run left on the same data folder is stopped first.
 * @throws Error with the server's last words.
 */
export async function startNats(options: NatsOptions): Promise<Nats> {
  const { binary, version } = natsServer()
  const dataDir = await prepareDataFolder(options.dataDir)
  const port = options.port ?? (await freePort())
  const passwords = (await readOrCreateSecrets(dataDir)).nats
  const storage = partsOf(dataDir).nats
  mkdirSync(storage, { recursive: true, mode: 0o700 })
  const configuration = join(repositoryRoot(), 'deploy', 'nats.conf')
  const parameters = [
    '-c',
    configuration,
    '-a',
    '127.0.0.1',
    '-p',
    String(port),
    '-sd',
    storage,
    '-P',
    natsPidFile(storage),
  ]
  const log = new ProcessLog(join(partsOf(dataDir).logs, 'nats.log'))
  const server = new SupervisedProcess(
    {
      name: 'nats',
      log,
      prepare: () => clearLeftoverNats(storage),
      spawn: () =>
        spawn(binary, parameters, {
          cwd: storage,
          detached,
          env: { PATH: process.env.PATH, ...passwordVariables(passwords) },
          stdio: ['ignore', 'pipe', 'pipe'],
        }),
      isReady: ({ line }) => line?.endsWith('Server is ready') ?? false,
      readyWithinMs: 60_000,
      stopSteps: natsStopSteps,
    },
    options.supervision,
  )
  await server.start()
  const url = (user: keyof NatsUrls) => `nats://${user}:${passwords[user]}@127.0.0.1:${port}`
  const stop = async () => {
    const polite = await server.stop()
    await log.close()
    return polite
  }
  return { urls: { deploy: url('deploy'), ...perService(url) }, port, version, process: server, stop }
}
