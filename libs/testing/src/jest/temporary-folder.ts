import { isAlive } from '@sih/local-stack/servers'
import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const enough = 4 * 2 ** 30
/** Names the process that uses it. */
const ours = /^sih-test-(\d+)-/

/**
 * A folder for all files of a run. In memory where there is room: databases are made and thrown away by the hundred, and
 * a file system on a disk spends more time on that than the tests do.
 */
export async function temporaryFolder(): Promise<string> {
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => Math.min(bavail * bsize, freemem()),
    () => 0,
  )
  const place = room >= enough ? memory : tmpdir()
  await removeLeftovers(place)
  const folder = await mkdtemp(join(place, `sih-test-${process.pid}-`))
  // PostgreSQL, which runs as a user of its own if this one is root, passes through it.
  await chmod(folder, 0o711)
  return folder
}

/** Of runs that were killed. A PostgreSQL that still runs there ends by itself once its files are gone. */
async function removeLeftovers(place: string): Promise<void> {
  const left = (await readdir(place)).filter((name) => {
    const pid = ours.exec(name)?.[1]
    return pid !== undefined && !isAlive(Number(pid))
  })
  await Promise.all(left.map((name) => rm(join(place, name), { recursive: true, force: true })))
}
