import { existsSync, readFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { well, wrong, type Finding } from './finding.js'

const gibibyte = 2 ** 30
const neededGib = 2

/** Compares with the `>=` that package.json asks for. */
export function nodeVersion(root: string, version = process.versions.node): Finding {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [major = 0, minor = 0] = engines.node.replace('>=', '').split('.').map(Number)
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number)
  const isRecent = ownMajor > major || (ownMajor === major && ownMinor >= minor)
  if (isRecent) return well(`Node ${version}`)
  return wrong(`Node ${version} is too old`, `install Node ${engines.node}, then npm ci`)
}

/** Room for the databases, the write-ahead log and the stream. */
export async function diskSpace(dataDir: string): Promise<Finding> {
  let folder = dataDir
  while (!existsSync(folder)) folder = dirname(folder)
  const { bavail, bsize } = await statfs(folder)
  const free = (bavail * bsize) / gibibyte
  const what = `${free.toFixed(1)} GiB free for ${dataDir}`
  return free >= neededGib
    ? well(what)
    : wrong(what, `make room: ${neededGib} GiB, or set DATA_DIR to another disk`)
}
