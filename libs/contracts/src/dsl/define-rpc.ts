import type { Permission, ProblemCode, ServiceName } from '@sih/kernel'
import type { Class } from './parse.js'

/** Version 1 of an operation of a service: `candidates.v1.open-profile`. */
export type RpcSubject = `${ServiceName}.v${number}.${string}`

/** Everything that crosses the wire for one operation, declared once. */
export interface Rpc<Request extends object = object, Response extends object | void = object | void> {
  subject: RpcSubject
  /** The class of the HTTP body, of the RPC request and of the OpenAPI schema. */
  request: Class<Request>
  /** What comes back; left out where the answer has no content. */
  response: Class<Response & object> | null
  /** Any one of these lets the caller in; the owning service still decides about the object. */
  permissions: readonly Permission[]
  /** What this operation may refuse with, besides the refusals every operation knows. */
  errors: readonly ProblemCode[]
  /** One sentence for OpenAPI and the messages page. */
  summary: string
}

interface RpcDefinition<Request extends object> {
  subject: RpcSubject
  request: Class<Request>
  permission: Permission | readonly Permission[]
  errors?: readonly ProblemCode[]
  summary: string
}

export function defineRpc<Request extends object, Response extends object>(
  definition: RpcDefinition<Request> & { response: Class<Response> },
): Rpc<Request, Response>
export function defineRpc<Request extends object>(definition: RpcDefinition<Request>): Rpc<Request, void>
export function defineRpc<Request extends object>({
  subject,
  request,
  response,
  permission,
  errors = [],
  summary,
}: RpcDefinition<Request> & { response?: Class }): Rpc {
  const permissions = typeof permission === 'string' ? [permission] : permission
  return { subject, request, response: response ?? null, permissions, errors, summary }
}

/** A request without fields. */
export class Empty {}

/** The operations of a service by name: its table of contents. */
export type RpcTable = Record<string, Rpc>
