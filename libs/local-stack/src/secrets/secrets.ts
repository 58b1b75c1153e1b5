import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { newPassword, newSecrets, type Secrets } from '@sih/deployment'
import { partsOf } from '../data-folder/data-folder.js'

export type { Secrets }

/** Nobody else knows of the log of a local stack, but each data folder has its own. */
const localHost = 'step-into-health.localhost'

async function readKept(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** Puts the file there in one step. Of several who make the first one, all but one find it done and go on with that. */
async function place(file: string, text: string, isFirst: boolean): Promise<void> {
  const draft = `${file}.${newPassword(8)}`
  await writeFile(draft, text, { mode: 0o600, flush: true })
  if (!isFirst) return rename(draft, file)
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
}

/** What is there stays; what a later version needs besides comes from the new ones. */
function withKept(made: Secrets, kept: Secrets | undefined): Secrets {
  if (!kept) return made
  const services = { ...made.postgres.services, ...kept.postgres.services }
  return { ...made, ...kept, postgres: { ...kept.postgres, services } }
}

/**
 * The secrets of a data folder: made at the first call, the same ever after. Only their owner can read the file. A
 * secret that a later version adds is added to what is there.
 * @throws SyntaxError if the file was damaged: making new ones would lock everybody out of the existing database.
 */
export async function readOrCreateSecrets(dataDir: string): Promise<Secrets> {
  const file = partsOf(dataDir).secrets
  const kept = await readKept(file)
  const secrets = withKept(await newSecrets(localHost), kept ? (JSON.parse(kept) as Secrets) : undefined)
  const text = `${JSON.stringify(secrets, null, 2)}\n`
  if (text === kept) return secrets
  await place(file, text, kept === undefined)
  return kept === undefined ? JSON.parse(await readFile(file, 'utf8')) : secrets
}
