import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

export const marker = '.step-into-health-data'
const markerText = `Data of a local run of the Step into Health Candidate Monitoring System.
\`npm run demo:reset\` removes everything in this folder; without this file it refuses to.
`

/** The parts of the data folder, by what they hold. */
export const partsOf = (dataDir: string) => ({
  lock: join(dataDir, 'run.lock'),
  secrets: join(dataDir, 'secrets.json'),
  postgres: join(dataDir, 'postgres'),
  nats: join(dataDir, 'nats'),
  mail: join(dataDir, 'mail'),
  witness: join(dataDir, 'witness'),
  logs: join(dataDir, 'logs'),
})

export const isDataFolder = (dataDir: string): boolean => existsSync(join(dataDir, marker))

/**
 * Makes the folder if there is none, and marks it as ours.
 * @returns its absolute path.
 * @throws Error if it holds something else, or cannot be written.
 */
export async function prepareDataFolder(dataDir: string): Promise<string> {
  const folder = resolve(dataDir)
  await mkdir(folder, { recursive: true })
  if (!isDataFolder(folder)) {
    // Looked at once more: somebody who prepares the same folder at this moment puts the marker there first of all.
    if ((await readdir(folder)).length > 0 && !isDataFolder(folder)) {
      throw new Error(
        `${folder} holds other files: let DATA_DIR name an empty folder, or one that does not exist yet`,
      )
    }
    await writeFile(join(folder, marker), markerText)
  }
  // Secrets lie within, each closed by itself; as root, PostgreSQL's user has to get through to its own part.
  await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
  return folder
}
