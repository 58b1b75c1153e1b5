import { auditRpc } from '@sih/contracts'
import { generateSignerKey } from '@sih/merkle'
import { startTestService } from '@sih/testing'
import { migrations } from '../migrations/index.js'
import { AuditModule } from '../src/audit.module.js'

const origin = 'step-into-health.example/audit'

/** The whole service, with a peer in the place of each source. */
export const startAuditService = (env: Record<string, string> = {}) =>
  startTestService({
    service: 'audit',
    module: AuditModule,
    rpc: auditRpc,
    migrations,
    journal: false,
    env: { AUDIT_ORIGIN: origin, AUDIT_SIGNING_KEY: generateSignerKey(origin), ...env },
  })

export type AuditService = Awaited<ReturnType<typeof startAuditService>>
