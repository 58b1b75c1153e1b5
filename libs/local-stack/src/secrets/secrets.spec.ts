import { createPrivateKey, sign, verify, type JsonWebKey } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicPart } from '@sih/deployment'
import { services } from '@sih/kernel'
import { noteSigner } from '@sih/merkle'
import { partsOf } from '../data-folder/data-folder.js'
import { readOrCreateSecrets } from './secrets.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sih-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the secrets of a data folder', () => {
  it('stay the same from the first start on', async () => {
    const first = await readOrCreateSecrets(folder)
    expect(await readOrCreateSecrets(folder)).toEqual(first)
  })

  it('are the same for all who ask for them at the same time', async () => {
    const all = await Promise.all([
      readOrCreateSecrets(folder),
      readOrCreateSecrets(folder),
      readOrCreateSecrets(folder),
    ])
    expect(all[1]).toEqual(all[0])
    expect(all[2]).toEqual(all[0])
  })

  it('can be read by their owner alone', async () => {
    await readOrCreateSecrets(folder)
    expect(statSync(partsOf(folder).secrets).mode & 0o777).toBe(0o600)
  })

  it('differ between services and between folders', async () => {
    const { postgres, nats } = await readOrCreateSecrets(folder)
    const passwords = [...Object.values(nats), ...Object.values(postgres.services).flatMap(Object.values)]
    expect(new Set([postgres.superuser, ...passwords]).size).toBe(passwords.length + 1)
    expect(passwords.every((password) => /^[a-zA-Z]{32}$/.test(password as string))).toBe(true)
  })

  it('hold a key pair that signs, of which the public part verifies and says no more', async () => {
    const { serviceSigningKeys } = await readOrCreateSecrets(folder)
    const { gateway } = serviceSigningKeys
    const data = Buffer.from('principal')
    const signature = sign(null, data, createPrivateKey({ key: gateway as JsonWebKey, format: 'jwk' }))
    const shown = publicPart(gateway)
    expect(shown).not.toHaveProperty('d')
    expect(verify(null, data, { key: shown as JsonWebKey, format: 'jwk' }, signature)).toBe(true)
  })

  it('hold a key of 256 bits with which the gateway encrypts', async () => {
    const { gatewayKey } = await readOrCreateSecrets(folder)
    expect(Buffer.from(gatewayKey, 'base64url')).toHaveLength(32)
  })

  it('hold a key of its own for each service, with the name of the service', async () => {
    const { serviceSigningKeys } = await readOrCreateSecrets(folder)
    expect(services.map((service) => serviceSigningKeys[service].kid)).toEqual([...services])
    expect(new Set(services.map((service) => serviceSigningKeys[service].d)).size).toBe(services.length)
  })

  it('name the audit log by the key that signs for it', async () => {
    const { audit } = await readOrCreateSecrets(folder)
    expect(noteSigner(audit.signingKey).name).toBe(audit.origin)
  })

  it('gain what a later version adds and keep what is there', async () => {
    const { nats, ...older } = await readOrCreateSecrets(folder)
    const { web } = older.postgres.services
    Reflect.deleteProperty(older.postgres.services, 'web')
    writeFileSync(partsOf(folder).secrets, JSON.stringify(older))
    const upgraded = await readOrCreateSecrets(folder)
    expect(upgraded).toMatchObject(older)
    expect(upgraded.nats.deploy).not.toBe(nats.deploy)
    expect(upgraded.postgres.services.web.owner).not.toBe(web.owner)
    expect(JSON.parse(readFileSync(partsOf(folder).secrets, 'utf8'))).toEqual(upgraded)
  })

  it('are not replaced if the file is damaged', async () => {
    writeFileSync(partsOf(folder).secrets, '{"postgres":')
    await expect(readOrCreateSecrets(folder)).rejects.toThrow(SyntaxError)
  })
})
