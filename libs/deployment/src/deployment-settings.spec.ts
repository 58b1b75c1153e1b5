import { programs } from '@sih/kernel'
import { deploymentSettings } from './deployment-settings.js'

const provisioned = {
  POSTGRES_ADMIN_URL: 'postgres://admin:secret@db:5432/postgres?sslmode=require',
  NATS_URL: 'nats://deploy:secret@nats:4222',
  ...Object.fromEntries(
    programs.flatMap((service) => [
      [`${service.toUpperCase()}_DATABASE_PASSWORD`, `${service}/service`],
      [`${service.toUpperCase()}_OWNER_PASSWORD`, `${service}/owner`],
    ]),
  ),
}

describe('the settings of a deployment', () => {
  it('lead to a database for each service on the server of the administrator, keeping its options', () => {
    const { databases } = deploymentSettings(provisioned, '/app')
    expect(databases.audit).toEqual({
      url: 'postgres://audit:audit%2Fservice@db:5432/audit?sslmode=require',
      ownerUrl: 'postgres://audit_owner:audit%2Fowner@db:5432/audit?sslmode=require',
    })
  })

  it('leave a database alone that somebody else made', () => {
    const own = { AUDIT_DATABASE_URL: 'postgres://a@x/log', AUDIT_OWNER_DATABASE_URL: 'postgres://o@x/log' }
    const { databases, passwords } = deploymentSettings({ ...provisioned, ...own }, '/app')
    expect(databases.audit).toEqual({ url: 'postgres://a@x/log', ownerUrl: 'postgres://o@x/log' })
    expect(Object.keys(passwords).sort()).toEqual([...programs].filter((name) => name !== 'audit').sort())
  })

  it('need no administrator if every database was made by somebody else', () => {
    const urls = programs.map((service) => [
      `${service.toUpperCase()}_DATABASE_URL`,
      `postgres://x/${service}`,
    ])
    const { adminUrl, databases } = deploymentSettings(
      { ...Object.fromEntries(urls), NATS_URL: 'nats://x' },
      '/app',
    )
    expect(adminUrl).toBeUndefined()
    expect(databases.gateway.ownerUrl).toBe('postgres://x/gateway')
  })

  it.each(['NATS_URL', 'POSTGRES_ADMIN_URL', 'REPORTING_OWNER_PASSWORD'])(
    'name %s if it is missing',
    (name) => {
      expect(() => deploymentSettings({ ...provisioned, [name]: undefined }, '/app')).toThrow(name)
    },
  )

  it('ask for one copy of the event stream unless told otherwise', () => {
    expect(deploymentSettings(provisioned, '/app').natsReplicas).toBe(1)
    expect(deploymentSettings({ ...provisioned, NATS_REPLICAS: '3' }, '/app').natsReplicas).toBe(3)
  })

  it.each(['0', '6', 'three', '1.5'])('refuse %s copies', (NATS_REPLICAS) => {
    expect(() => deploymentSettings({ ...provisioned, NATS_REPLICAS }, '/app')).toThrow('NATS_REPLICAS')
  })
})
