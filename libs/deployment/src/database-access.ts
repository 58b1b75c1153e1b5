import { programs, services, type ProgramName, type ServiceName } from '@sih/kernel'

/** The role that owns a program's database. Migrations run as it; the program itself never does. */
export const ownerRole = (program: ProgramName) => `${program}_owner`

export interface RolePasswords {
  owner: string
  service: string
}

export type DatabasePasswords = Record<ProgramName, RolePasswords>

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

/** The access that {@link provisionDatabases} makes for one program. */
export const provisionedAccess = (
  adminUrl: string,
  program: ProgramName,
  passwords: RolePasswords,
): DatabaseAccess => ({
  url: databaseUrl(adminUrl, program, program, passwords.service),
  ownerUrl: databaseUrl(adminUrl, program, ownerRole(program), passwords.owner),
})

/** Calls `of` for every service and keeps the answers by name. */
export function perService<T>(of: (service: ServiceName) => T): Record<ServiceName, T> {
  return Object.fromEntries(services.map((service) => [service, of(service)])) as Record<ServiceName, T>
}

/** The same for everything that has a database. */
export function perProgram<T>(of: (program: ProgramName) => T): Record<ProgramName, T> {
  return Object.fromEntries(programs.map((program) => [program, of(program)])) as Record<ProgramName, T>
}
