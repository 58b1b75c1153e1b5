import { services, type ServiceName } from '@sih/kernel'

/** The role that owns a service's database. Migrations run as it; the service itself never does. */
export const ownerRole = (service: ServiceName) => `${service}_owner`

export interface RolePasswords {
  owner: string
  service: string
}

export type DatabasePasswords = Record<ServiceName, RolePasswords>

/** Where a service's database is: `url` for the service, `ownerUrl` for its migrations. */
export interface DatabaseAccess {
  url: string
  ownerUrl: string
}

/** The database of the same server as `adminUrl`, entered as another user. Options such as `sslmode` are kept. */
export function databaseUrl(adminUrl: string, database: string, user: string, password: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  url.username = encodeURIComponent(user)
  url.password = encodeURIComponent(password)
  return url.href
}

/** The access that {@link provisionDatabases} makes for one service. */
export const provisionedAccess = (
  adminUrl: string,
  service: ServiceName,
  passwords: RolePasswords,
): DatabaseAccess => ({
  url: databaseUrl(adminUrl, service, service, passwords.service),
  ownerUrl: databaseUrl(adminUrl, service, ownerRole(service), passwords.owner),
})

/** Calls `of` for every service and keeps the answers by name. */
export function perService<T>(of: (service: ServiceName) => T): Record<ServiceName, T> {
  return Object.fromEntries(services.map((service) => [service, of(service)])) as Record<ServiceName, T>
}
