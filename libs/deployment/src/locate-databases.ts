import type { ProgramName } from '@sih/kernel'
import {
  perProgram,
  provisionedAccess,
  type DatabaseAccess,
  type DatabasePasswords,
  type RolePasswords,
} from './database-access.js'
import { readSetting, type Environment } from './read-setting.js'

export interface LocatedDatabases {
  databases: Record<ProgramName, DatabaseAccess>
  /** Of those that have to be made. */
  passwords: Partial<DatabasePasswords>
}

/**
 * The database of a service that somebody else made: `<SERVICE>_DATABASE_URL`, and `<SERVICE>_OWNER_DATABASE_URL`
 * for its migrations. Without the second they run as the service's own role, which then owns its tables.
 */
export function foreignDatabase(environment: Environment, service: ProgramName): DatabaseAccess | undefined {
  const url = readSetting(environment, `${service.toUpperCase()}_DATABASE_URL`)
  if (!url) return undefined
  return { url, ownerUrl: readSetting(environment, `${service.toUpperCase()}_OWNER_DATABASE_URL`) ?? url }
}

/** Where each service's database is: where the environment says, otherwise to be made on the administrator's server. */
export function locateDatabases(
  environment: Environment,
  adminUrl: () => string,
  passwordsOf: (service: ProgramName) => RolePasswords,
): LocatedDatabases {
  const passwords: Partial<DatabasePasswords> = {}
  const databases = perProgram((service) => {
    const foreign = foreignDatabase(environment, service)
    if (foreign) return foreign
    passwords[service] = passwordsOf(service)
    return provisionedAccess(adminUrl(), service, passwords[service])
  })
  return { databases, passwords }
}
