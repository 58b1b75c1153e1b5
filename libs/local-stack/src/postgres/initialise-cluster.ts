import { spawn } from 'node:child_process'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { program } from './binaries.js'
import type { PostgresHome } from './reachable-home.js'

export const superuser = 'postgres'

/** Text is UTF-8 and compares the same on every machine; passwords are never sent or kept in the clear. */
const settings = [
  `--username=${superuser}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
]

function checkVersion({ cluster, binaries }: PostgresHome): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  const major = binaries.version.split('.')[0]
  if (made === major) return
  throw new Error(
    `The database was made by PostgreSQL ${made}, this is ${major}: to start anew, \`npm run demo:reset\``,
  )
}

/**
 * Makes the cluster if there is none. It appears in one step when it is complete, so that an interrupted attempt
 * leaves nothing that looks like a database.
 */
export async function initialiseCluster(home: PostgresHome, password: string): Promise<void> {
  const { binaries, cluster, user } = home
  if (existsSync(cluster)) return checkVersion(home)
  const draft = `${cluster}.new`
  const passwordFile = join(dirname(cluster), 'password')
  rmSync(draft, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user.uid !== undefined && user.gid !== undefined) chownSync(passwordFile, user.uid, user.gid)
  try {
    await run(
      program(binaries, 'initdb'),
      [...settings, `--pgdata=${draft}`, `--pwfile=${passwordFile}`],
      user,
    )
  } finally {
    rmSync(passwordFile)
  }
  renameSync(draft, cluster)
}

function run(command: string, parameters: string[], user: { uid?: number; gid?: number }): Promise<void> {
  const child = spawn(command, parameters, {
    ...user,
    cwd: dirname(command),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed (exit code ${code}): ${errors.trim()}`)),
    )
  })
}
