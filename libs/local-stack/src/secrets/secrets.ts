import { randomInt } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { perService, type DatabasePasswords } from '@sih/deployment'
import { services, type ServiceName } from '@sih/kernel'
import { generateSignerKey } from '@sih/merkle'
import type { JWK } from 'jose'
import { partsOf } from '../data-folder/data-folder.js'
import { newSigningKey } from './signing-key.js'

/** Everything random that a stack needs to keep from one start to the next. */
export interface Secrets {
  postgres: { superuser: string; services: DatabasePasswords }
  nats: Record<ServiceName | 'deploy', string>
  /** With these the services vouch for principals towards each other; each key has the name of its service. */
  serviceSigningKeys: Record<ServiceName, JWK>
  /** With this one the gateway signs access tokens. */
  accessTokenKey: JWK
  /** The audit log's identity and the key that signs its checkpoints (C2SP signed-note). */
  audit: { origin: string; signingKey: string }
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** 32 letters, 182 bits: safe in an address, a shell and a configuration file without being quoted. */
export const newPassword = (length = 32): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

/** A log that is made anew is another log: its name must differ, or a witness would take it for a forgery. */
function newAuditLog(): Secrets['audit'] {
  const origin = `step-into-health.localhost/audit/${newPassword(8).toLowerCase()}`
  return { origin, signingKey: generateSignerKey(origin) }
}

async function newServiceKeys(): Promise<Record<ServiceName, JWK>> {
  const keys = await Promise.all(services.map((service) => newSigningKey(service)))
  return perService((service) => keys[services.indexOf(service)]!)
}

async function newSecrets(): Promise<Secrets> {
  return {
    postgres: {
      superuser: newPassword(),
      services: perService(() => ({ owner: newPassword(), service: newPassword() })),
    },
    nats: { deploy: newPassword(), ...perService(() => newPassword()) },
    serviceSigningKeys: await newServiceKeys(),
    accessTokenKey: await newSigningKey(),
    audit: newAuditLog(),
  }
}

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

/**
 * The secrets of a data folder: made at the first call, the same ever after. Only their owner can read the file. A
 * secret that a later version adds is added to what is there.
 * @throws SyntaxError if the file was damaged: making new ones would lock everybody out of the existing database.
 */
export async function readOrCreateSecrets(dataDir: string): Promise<Secrets> {
  const file = partsOf(dataDir).secrets
  const kept = await readKept(file)
  const secrets = { ...(await newSecrets()), ...(kept && JSON.parse(kept)) } as Secrets
  const text = `${JSON.stringify(secrets, null, 2)}\n`
  if (text === kept) return secrets
  await place(file, text, kept === undefined)
  return kept === undefined ? JSON.parse(await readFile(file, 'utf8')) : secrets
}
