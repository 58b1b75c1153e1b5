import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { partsOf, prepareDataFolder } from '../data-folder/data-folder.js'
import { ProcessLog } from '../logs/process-log.js'
import { freePort } from '../ports/probe-port.js'
import { detached, type Program } from '../processes/program.js'
import { SupervisedProcess, type Supervision } from '../processes/supervised-process.js'
import { readOrCreateSecrets } from '../secrets/secrets.js'
import { installedPostgres, program } from './binaries.js'
import { closeDefaultDatabases } from './close-default-databases.js'
import { initialiseCluster, superuser } from './initialise-cluster.js'
import { clearLeftoverPostgres, postgresStopSteps } from './leftover-server.js'
import { reachableHome, type PostgresHome } from './reachable-home.js'
import { serverParameters } from './server-settings.js'

export interface Postgres {
  /** The superuser's address of the database `postgres`. */
  adminUrl: string
  port: number
  version: string
  process: SupervisedProcess
  /** Something the user should know about where the files are. */
  note: string | undefined
  stop(): Promise<boolean>
}

export interface PostgresOptions {
  /** A folder for data: made if it is not there, kept afterwards. */
  dataDir: string
  /** A free one if left out. */
  port?: number
  supervision?: Supervision
}

function postgresProgram({ binaries, cluster, user }: PostgresHome, port: number, log: ProcessLog): Program {
  return {
    name: 'postgres',
    log,
    prepare: () => clearLeftoverPostgres(cluster),
    spawn: () =>
      spawn(program(binaries, 'postgres'), serverParameters(cluster, port), {
        ...user,
        cwd: cluster,
        detached,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    isReady: ({ line }) => line?.includes('database system is ready to accept connections') ?? false,
    // Recovery after a crash under load can take its time.
    readyWithinMs: 120_000,
    stopSteps: postgresStopSteps,
  }
}

/**
 * Starts the PostgreSQL that npm installed on its own data folder, on the loopback address, with durability on.
 * Whatever a killed run left behind is cleared first.
 * @throws Error with the server's last words.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const dataDir = await prepareDataFolder(options.dataDir)
  const port = options.port ?? (await freePort())
  const { superuser: password } = (await readOrCreateSecrets(dataDir)).postgres
  const home = reachableHome(installedPostgres(), partsOf(dataDir).postgres)
  await initialiseCluster(home, password)
  const log = new ProcessLog(join(partsOf(dataDir).logs, 'postgres.log'))
  const server = new SupervisedProcess(postgresProgram(home, port, log), options.supervision)
  await server.start()
  const adminUrl = `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`
  await closeDefaultDatabases(adminUrl)
  const stop = async () => {
    const polite = await server.stop()
    await log.close()
    return polite
  }
  return { adminUrl, port, version: home.binaries.version, process: server, note: home.note, stop }
}
