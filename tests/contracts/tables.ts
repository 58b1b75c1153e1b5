import {
  auditRpc,
  candidatesRpc,
  gatewayRpc,
  messagingRpc,
  organisationsRpc,
  reportingRpc,
  type Rpc,
  type RpcTable,
} from '@sih/contracts'
import type { ServiceName } from '@sih/kernel'

/** Every service's table of contents. */
export const tables: Record<ServiceName, RpcTable> = {
  organisations: organisationsRpc,
  candidates: candidatesRpc,
  messaging: messagingRpc,
  reporting: reportingRpc,
  audit: auditRpc,
  gateway: gatewayRpc,
}

export const operations = Object.values(tables).flatMap((table) => Object.values(table) as unknown as Rpc[])
