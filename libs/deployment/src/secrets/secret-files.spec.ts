import { services } from '@sih/kernel'
import { noteSigner } from '@sih/merkle'
import { secretFiles, type SecretContents } from './secret-files.js'
import { newPassword, newSecrets } from './secrets.js'

let secrets: SecretContents
let files: Record<string, string>

beforeAll(async () => {
  secrets = {
    ...(await newSecrets('cms.example.org')),
    natsNodePassword: newPassword(),
    smtpUrl: 'smtp://mail:25',
    notifyApiKey: 'key',
  }
  files = secretFiles(secrets)
})

describe('the secret files of an installation', () => {
  it('let each service into its own database on the server of compose', () => {
    expect(files['audit-database-url']).toBe(
      `postgres://audit:${files['audit-database-password']}@postgres:5432/audit`,
    )
  })

  it('lead each service to all nodes of NATS by its own password', () => {
    expect(files['audit-nats-url']).toBe(
      `nats://audit:${secrets.nats.audit}@nats-1:4222,nats://nats-2:4222,nats://nats-3:4222`,
    )
  })

  it('show the public keys of all services, named after them, and no private part', () => {
    const { keys } = JSON.parse(files['principal-jwks']!) as { keys: { kid: string }[] }
    expect(keys.map(({ kid }) => kid)).toEqual([...services])
    for (const key of keys) expect(key).not.toHaveProperty('d')
  })

  it('give each service the private part of its own', () => {
    for (const service of services) {
      const key = JSON.parse(files[`${service}-signing-jwk`]!) as object
      expect(key).toMatchObject({ kid: service, d: expect.any(String) })
    }
  })

  it('name the audit log after the installation, and by the key that signs for it', () => {
    expect(files['audit-origin']).toMatch(/^cms\.example\.org\/audit\/[a-z]{8}$/)
    expect(noteSigner(files['audit-signing-key']!).name).toBe(files['audit-origin'])
  })

  it('differ between installations in everything that is random', async () => {
    const others = secretFiles({
      ...(await newSecrets('cms.example.org')),
      natsNodePassword: newPassword(),
      smtpUrl: '',
    })
    expect(Object.keys(files).filter((name) => files[name] === others[name])).toEqual([])
  })
})
