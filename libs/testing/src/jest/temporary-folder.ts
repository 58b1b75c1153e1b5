import { chmod, mkdtemp, statfs } from 'node:fs/promises'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const enough = 4 * 2 ** 30

/**
 * A folder for all files of a run. In memory where there is room: databases are made and thrown away by the hundred, and
 * a file system on a disk spends more time on that than the tests do.
 */
export async function temporaryFolder(): Promise<string> {
  const room = await statfs(memory).then(
    ({ bavail, bsize }) => Math.min(bavail * bsize, freemem()),
    () => 0,
  )
  const folder = await mkdtemp(join(room >= enough ? memory : tmpdir(), 'sih-test-'))
  // PostgreSQL, which runs as a user of its own if this one is root, passes through it.
  await chmod(folder, 0o711)
  return folder
}
