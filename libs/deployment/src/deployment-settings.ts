import type { Deployment } from './deploy.js'
import { locateDatabases } from './locate-databases.js'
import { readSetting, requireSetting, type Environment } from './read-setting.js'

export function natsReplicas(environment: Environment): number {
  const text = readSetting(environment, 'NATS_REPLICAS') ?? '1'
  if (/^[1-5]$/.test(text)) return Number(text)
  throw new Error(`NATS_REPLICAS=${text} is not a number from 1 to 5`)
}

/**
 * Settings of the deploy command: `NATS_URL` and `NATS_REPLICAS` (1 if left out); for each service either `<SERVICE>_DATABASE_URL`, or, to have its
 * database made, `POSTGRES_ADMIN_URL`, `<SERVICE>_DATABASE_PASSWORD` and `<SERVICE>_OWNER_PASSWORD`. Each may be given
 * as `<NAME>_FILE`.
 * @param root the folder that holds `apps`
 * @throws Error naming the first setting that is missing.
 */
export function deploymentSettings(environment: Environment, root: string): Deployment {
  const located = locateDatabases(
    environment,
    () => requireSetting(environment, 'POSTGRES_ADMIN_URL'),
    (service) => ({
      owner: requireSetting(environment, `${service.toUpperCase()}_OWNER_PASSWORD`),
      service: requireSetting(environment, `${service.toUpperCase()}_DATABASE_PASSWORD`),
    }),
  )
  return {
    root,
    ...located,
    adminUrl: readSetting(environment, 'POSTGRES_ADMIN_URL'),
    natsUrl: requireSetting(environment, 'NATS_URL'),
    natsReplicas: natsReplicas(environment),
  }
}
