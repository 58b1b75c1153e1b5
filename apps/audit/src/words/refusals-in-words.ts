import {
  auditRpc,
  candidatesRpc,
  gatewayRpc,
  messagingRpc,
  organisationsRpc,
  reportingRpc,
  type Rpc,
} from '@sih/contracts'
import { problems } from '@sih/kernel'

const tables = [organisationsRpc, candidatesRpc, messagingRpc, reportingRpc, auditRpc, gatewayRpc]
const summaries = new Map<string, string>(
  tables.flatMap((table) =>
    Object.values<Pick<Rpc, 'subject' | 'summary'>>(table).map(
      ({ subject, summary }) => [subject, summary] as const,
    ),
  ),
)

type Data = Record<string, unknown>

const reason = ({ code }: Data): string =>
  typeof code === 'string' && Object.hasOwn(problems, code)
    ? problems[code as keyof typeof problems].title
    : `The reason was ${String(code)}`

const asked = ({ operation }: Data): string => `“${summaries.get(String(operation)) ?? String(operation)}”`

/** What says more than its event's words: what was asked for, and why it was refused. */
export const inMoreWords: Record<string, (data: Data) => string> = {
  'request-refused': (data) => `asked for ${asked(data)} and was refused: ${reason(data)}`,
  'request-turned-away': (data) =>
    `was turned away from ${String(data['method'])} ${String(data['route'])}: ${reason(data)}`,
  'request-repeated': (data) => `repeated a request: ${asked(data)}`,
}
