import { execFileSync } from 'node:child_process'
import { natsServer } from '../nats/binary.js'
import { installedPostgres, program } from '../postgres/binaries.js'
import { findingOf, type Finding } from './finding.js'

function postgresRuns(): string {
  const binaries = installedPostgres()
  for (const name of ['initdb', 'postgres'] as const) {
    execFileSync(program(binaries, name), ['--version'], { stdio: ['ignore', 'ignore', 'pipe'] })
  }
  return `PostgreSQL ${binaries.version}`
}

async function argon2Runs(): Promise<string> {
  const { hash, verify } = await import('argon2')
  if (!(await verify(await hash('doctor'), 'doctor'))) throw new Error('argon2 does not verify its own hash')
  return 'argon2 (password hashing)'
}

/** The parts that are not JavaScript: are they there for this machine, and do they run? */
export const nativePackages = (): Promise<Finding[]> =>
  Promise.all([
    findingOf(postgresRuns, 'npm ci on this machine; node_modules of another one do not fit'),
    findingOf(() => `nats-server ${natsServer().version}`, 'npm run postinstall'),
    findingOf(argon2Runs, 'npm ci on this machine'),
  ])
