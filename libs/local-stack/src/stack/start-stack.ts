import {
  deploy,
  locateDatabases,
  readSetting,
  repositoryRoot,
  type Environment,
  type RunStep,
} from '@sih/deployment'
import { keepStreams } from '@sih/journal/streams'
import { setMaxListeners } from 'node:events'
import { partsOf, prepareDataFolder } from '../data-folder/data-folder.js'
import { acquireLock } from '../data-folder/run-lock.js'
import { beginDemo, type Demo } from '../demo/index.js'
import { ConsoleView, type LogStyle } from '../logs/console-view.js'
import { choosePort } from '../ports/choose-port.js'
import { readOrCreateSecrets } from '../secrets/secrets.js'
import { requireBuilt } from '../services/require-built.js'
import { serviceEnvironment } from '../services/service-environment.js'
import { staffMaker } from '../services/staff-maker.js'
import { startServices } from '../services/start-services.js'
import type { Scale } from '../settings/arguments.js'
import { freePortWishes, portWishes } from '../settings/ports.js'
import type { Between, Ground } from './ground.js'
import { Shutdown } from './shutdown.js'
import type { Stack } from './stack.js'
import { startServers } from './start-servers.js'

export interface StackOptions {
  /** A folder for data: made if it is not there, kept afterwards. */
  dataDir: string
  /** `settings`: those of the environment, with the usual defaults; `free`: any, for tests. */
  ports?: 'settings' | 'free'
  scale?: Scale
  /** Make demonstration data: `in the background`, whatever nobody needs to sign in. */
  seed?: boolean | 'in the background'
  /** How the console shows what the processes print; the files in the data folder have it in any case. */
  logs?: LogStyle
  /** Where servers of the user's own are found, and what is passed on to services. Nothing if left out. */
  environment?: Environment
  /** Start processes that die again. A test that kills them may want to do that itself. */
  keepAlive?: boolean
  /** What stands between the services and the servers: nothing, if left out. */
  between?: Between
  /** The folder that holds `apps`. */
  root?: string
  step?: RunStep
  tell?: (sentence: string) => void
  /** Stops a start that is under way. A stack that has started is stopped by its `stop()`. */
  signal?: AbortSignal
}

async function layGround(options: StackOptions, dataDir: string): Promise<Ground> {
  const { environment = {}, keepAlive = true, logs = 'none', signal, tell = () => {} } = options
  // Every process of the stack listens to it.
  if (signal) setMaxListeners(0, signal)
  const starting = options.step ?? ((_name, run) => run())
  return {
    root: options.root ?? repositoryRoot(),
    dataDir,
    environment,
    ports: options.ports === 'free' ? await freePortWishes() : portWishes(environment),
    between: options.between ?? (async (_server, port) => port),
    secrets: await readOrCreateSecrets(dataDir),
    view: new ConsoleView(logs),
    supervision: { keepAlive, tell, signal },
    shutdown: new Shutdown(),
    step: async (name, run) => {
      signal?.throwIfAborted()
      return starting(name, run)
    },
    tell,
  }
}

type Running = Omit<Stack, 'stop' | 'instance'>

async function raise(ground: Ground, { scale = {}, seed = false }: StackOptions): Promise<Running> {
  const { root, dataDir, environment, ports, secrets, step, view } = ground
  requireBuilt(root)
  for (const front of ['web', 'gateway'] as const) if (scale[front] !== 0) await choosePort(ports[front])
  const servers = await startServers(ground)
  const { adminUrl, natsUrls, smtpUrl, witness, mailCatcher } = servers
  const located = locateDatabases(
    environment,
    () => adminUrl ?? '',
    (service) => secrets.postgres.services[service],
  )
  await deploy({ root, ...located, adminUrl, natsUrl: natsUrls.deploy }, step, ground.supervision.signal)
  ground.shutdown.add('streams', keepStreams(natsUrls.deploy, 1, ground.tell).stop)
  const apiUrl = `http://localhost:${ports.gateway.port}`
  const webUrl = `http://localhost:${ports.web.port}`
  const { databases } = located
  const publicUrl = readSetting(environment, 'PUBLIC_URL') ?? webUrl
  const around = { databases, natsUrls, apiUrl, smtpUrl, witness, publicUrl, secrets, outer: environment }
  const createStaff = staffMaker(root, serviceEnvironment('gateway', ports.gateway.port, around))
  const messages = mailCatcher?.messages
  const demo = seed
    ? await beginDemo({ apiUrl, createStaff, messages, dataDir, tell: ground.tell })
    : undefined
  const instances = await startServices(ground, around, scale)
  const signIns = demo ? await step('people to sign in as', demo.signIns) : []
  const demonstration = demo?.everythingElse?.()
  // Told by whoever waits for it.
  demonstration?.catch(() => undefined)
  ground.shutdown.add('demonstration', () => calledOff(demo, demonstration))
  if (demonstration && seed === true) await step('demonstration data', () => demonstration)
  view.open()
  return { dataDir, webUrl, apiUrl, servers, databases, instances, signIns, demonstration }
}

async function calledOff(demo: Demo | undefined, demonstration: Promise<void> | undefined): Promise<boolean> {
  demo?.stop()
  await demonstration?.catch(() => undefined)
  return true
}

/**
 * Starts the whole product on one data folder: servers, databases, streams, every service as a process of its own.
 * What a killed run left behind is cleared first.
 * @throws Error that says what went wrong and, where it is known, what to do; nothing is left running then.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const dataDir = await prepareDataFolder(options.dataDir)
  const lock = acquireLock(partsOf(dataDir).lock)
  let shutdown: Shutdown | undefined
  const stop = async () => {
    const killed = await shutdown?.run()
    lock.release()
    return killed ?? []
  }
  try {
    const ground = await layGround(options, dataDir)
    shutdown = ground.shutdown
    const running = await raise(ground, options)
    return { ...running, stop, instance: (name) => named(running, name) }
  } catch (error) {
    await stop()
    throw error
  }
}

function named({ instances }: Running, name: string) {
  const instance = instances.find((candidate) => candidate.name === name)
  if (!instance)
    throw new Error(`No process ${name}, only ${instances.map((known) => known.name).join(', ')}`)
  return instance
}
