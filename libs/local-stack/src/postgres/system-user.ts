import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** As whom a process runs; empty means as the user who started us. */
export interface SystemUser {
  uid?: number
  gid?: number
}

const name = 'postgres'

export const isRoot = (): boolean => process.getuid?.() === 0

const run = (command: string, ...parameters: string[]) =>
  execFileSync(command, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

function existingUser(): SystemUser | undefined {
  try {
    return { uid: Number(run('id', '-u', name)), gid: Number(run('id', '-g', name)) }
  } catch {
    return undefined
  }
}

/** PostgreSQL refuses to run as root. The owner of an existing cluster keeps it; otherwise the user `postgres`. */
export function postgresUser(cluster: string): SystemUser {
  if (!isRoot()) return {}
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const existing = existingUser()
  if (existing) return existing
  try {
    run('groupadd', '--system', name)
    run('useradd', '--system', '--gid', name, '--no-create-home', '--shell', '/usr/sbin/nologin', name)
  } catch (cause) {
    throw new Error(
      `PostgreSQL does not run as root, and the user ${name} could not be made: make it, or start as an ordinary user`,
      { cause },
    )
  }
  return existingUser() ?? {}
}
