import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { ProgramName } from '@sih/kernel'
import { builtProgram } from './built-program.js'

/** Enough to read why a migration failed, whatever it printed before. */
const outputKept = 32_768

/** What a Node process needs from its surroundings; no secret of another service comes along. */
const surroundings = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS']

/**
 * Runs the migrations of one service, as the owner of its database, in a process of their own.
 * @param root the folder that holds `apps`
 * @param signal ends them: PostgreSQL then undoes the one under way
 * @throws Error with the output of the migrations if they fail; they are silent otherwise.
 */
export async function migrateService(
  root: string,
  service: ProgramName,
  ownerUrl: string,
  signal?: AbortSignal,
): Promise<void> {
  const program = builtProgram(root, service, 'migrate')
  if (!existsSync(program)) throw new Error(`${service} is not built: ${program} is missing (npm run build)`)
  const inherited = surroundings.map((name) => [name, process.env[name]])
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), NODE_ENV: process.env.NODE_ENV, DATABASE_URL: ownerUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-outputKept)))
  }
  const outcome = await new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject).once('close', (code, signal) => resolve(code ?? signal))
  })
  if (outcome !== 0) throw new Error(`The migrations of ${service} failed (${outcome}):\n${output.trim()}`)
}
