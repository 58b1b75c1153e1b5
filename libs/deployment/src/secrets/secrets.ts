import { randomBytes, randomInt } from 'node:crypto'
import { services, type ServiceName } from '@sih/kernel'
import { generateSignerKey } from '@sih/merkle'
import type { JWK } from 'jose'
import { perProgram, perService, type DatabasePasswords } from '../database-access.js'
import { newSigningKey } from './signing-key.js'

/** Everything random that one installation needs and has to keep. */
export interface Secrets {
  postgres: { superuser: string; services: DatabasePasswords }
  nats: Record<ServiceName | 'deploy', string>
  /** With these the services vouch for principals towards each other; each key has the name of its service. */
  serviceSigningKeys: Record<ServiceName, JWK>
  /** With this one the gateway encrypts what its database must not tell: 32 bytes, base64url. */
  gatewayKey: string
  /** The audit log's identity and the key that signs its checkpoints (C2SP signed-note). */
  audit: { origin: string; signingKey: string }
  /** The key of the witness, under a name of its own. */
  witness: { signingKey: string }
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** 32 letters, 182 bits: safe in an address, a shell and a configuration file without being quoted. */
export const newPassword = (length = 32): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

/** A log that is made anew is another log: its name must differ, or a witness would take it for a forgery. */
function newAuditLog(host: string): Secrets['audit'] {
  const origin = `${host}/audit/${newPassword(8).toLowerCase()}`
  return { origin, signingKey: generateSignerKey(origin) }
}

async function newServiceKeys(): Promise<Record<ServiceName, JWK>> {
  const keys = await Promise.all(services.map((service) => newSigningKey(service)))
  return perService((service) => keys[services.indexOf(service)]!)
}

/**
 * New secrets, different at every call.
 * @param host the name of the installation in the world; the audit log is called after it for ever.
 * @throws NoteError MALFORMED_KEY for a host that is empty or has spaces or plus signs.
 */
export async function newSecrets(host: string): Promise<Secrets> {
  return {
    postgres: {
      superuser: newPassword(),
      services: perProgram(() => ({ owner: newPassword(), service: newPassword() })),
    },
    nats: { deploy: newPassword(), ...perService(() => newPassword()) },
    serviceSigningKeys: await newServiceKeys(),
    gatewayKey: randomBytes(32).toString('base64url'),
    audit: newAuditLog(host),
    witness: { signingKey: generateSignerKey(`${host}/witness/${newPassword(8).toLowerCase()}`) },
  }
}
