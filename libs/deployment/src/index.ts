export { builtProgram } from './built-program.js'
export {
  databaseUrl,
  ownerRole,
  perProgram,
  perService,
  provisionedAccess,
  type DatabaseAccess,
  type DatabasePasswords,
  type RolePasswords,
} from './database-access.js'
export { deploy, type Deployment, type RunStep } from './deploy.js'
export { deploymentSettings } from './deployment-settings.js'
export { foreignDatabase, locateDatabases, type LocatedDatabases } from './locate-databases.js'
export { migrateService } from './migrate-service.js'
export { permissionsOf, type NatsUser, type Permissions } from './nats/permissions.js'
export { withUsers } from './nats/users.js'
export { provisionDatabases } from './provision-databases.js'
export { readSetting, requireSetting, type Environment } from './read-setting.js'
export { repositoryRoot } from './repository-root.js'
export { waitForPostgres } from './wait-for-postgres.js'
export {
  composeAddresses,
  secretFiles,
  type SecretContents,
  type ServerAddresses,
} from './secrets/secret-files.js'
export { newPassword, newSecrets, type Secrets } from './secrets/secrets.js'
export { keySet, publicPart } from './secrets/signing-key.js'
export { writeSecretFiles } from './secrets/write-secret-files.js'
