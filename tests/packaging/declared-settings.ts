import { fieldsOf } from '@sih/contracts'
import type { ProgramName, ServiceName } from '@sih/kernel'
import { ServiceConfig } from '@sih/service-host'
import { AuditConfig } from '../../apps/audit/src/config.js'
import { CandidatesConfig } from '../../apps/candidates/src/config.js'
import { GatewayConfig } from '../../apps/gateway/src/config.js'
import { MessagingConfig } from '../../apps/messaging/src/config.js'
import { OrganisationsConfig } from '../../apps/organisations/src/config.js'
import { settingNames } from '../../apps/web/src/config.js'

type Class = new () => object

const own: Partial<Record<ServiceName, Class>> = {
  audit: AuditConfig,
  candidates: CandidatesConfig,
  gateway: GatewayConfig,
  messaging: MessagingConfig,
  organisations: OrganisationsConfig,
}

/** The gateway answers about its health where it answers everything else. */
const notRead: Partial<Record<ServiceName, string[]>> = { gateway: ['HEALTH_HOST', 'HEALTH_PORT'] }

/** Read by every process before there is a configuration (run-service.ts). */
const ofTheProcess = ['LOG_FORMAT']

/** The names of all settings that a program reads, as it declares them. */
export const declaredSettings = (program: ProgramName): string[] =>
  program === 'web' ? [...ofTheProcess, ...settingNames].sort() : ofService(program)

function ofService(service: ServiceName): string[] {
  const classes = [ServiceConfig, own[service]].flatMap((type) => (type ? [type] : []))
  const names = [...ofTheProcess, ...classes.flatMap((type) => fieldsOf(type))]
  return names.filter((name) => !notRead[service]?.includes(name)).sort()
}
