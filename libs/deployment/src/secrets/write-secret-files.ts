import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The folder shuts everybody else out. The files in it can be read by all, because compose mounts each of them as it
 * is, and the unprivileged user in a container is not the one who made them here.
 */
const fileMode = 0o444

/**
 * Puts the files into a new folder that appears in one step, complete, and that only its owner can enter.
 * @throws Error if the folder is there already and holds something: what is in use would be lost.
 */
export async function writeSecretFiles(folder: string, files: Record<string, string>): Promise<void> {
  const draft = await mkdtemp(`${folder}.`)
  try {
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(draft, name), `${content}\n`, { mode: fileMode, flush: true })
    }
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true })
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    throw new Error(
      `${folder} is there already and is never overwritten: its databases would be lost with it`,
      {
        cause: error,
      },
    )
  }
}
