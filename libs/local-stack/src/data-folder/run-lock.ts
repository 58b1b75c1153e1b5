import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { processIdentity } from '../processes/process-identity.js'

/** Who runs on a data folder. */
export interface Holder {
  pid: number
  identity: string
}

export interface RunLock {
  release(): void
}

function parse(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const isRunning = (holder: Holder | undefined): holder is Holder =>
  holder !== undefined && processIdentity(holder.pid) === holder.identity

/** Who holds the lock. A lock whose holder has ended, or whose number belongs to another process by now, is free. */
export function readLock(file: string): Holder | undefined {
  const holder = parse(file)
  return isRunning(holder) ? holder : undefined
}

/** Creates the lock with its content in one step, so that nobody ever reads half a lock. */
function create(file: string, holder: Holder): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(holder))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

/** Takes away a lock that was left behind. Of several who try, one moves it; whoever moved a living one puts it back. */
function removeStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
    if (isRunning(parse(aside))) linkSync(aside, file)
  } catch {
    // Somebody else was quicker; the next attempt to create the lock tells who.
  }
  rmSync(aside, { force: true })
}

/**
 * Makes this process the only one that runs on a data folder. A lock left by a killed run is taken over.
 * @throws Error naming the process that holds it.
 */
export function acquireLock(file: string): RunLock {
  const own: Holder = { pid: process.pid, identity: processIdentity(process.pid) ?? '' }
  while (!create(file, own)) {
    const holder = readLock(file)
    if (holder)
      throw new Error(`A stack is running on this data folder already (process ${holder.pid}): stop it first`)
    removeStale(file)
  }
  return { release: () => rmSync(file, { force: true }) }
}
