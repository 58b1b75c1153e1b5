import type { Rpc } from '@sih/contracts'
import type { Permission } from '@sih/kernel'
import 'reflect-metadata'
import type { AttachmentForm } from './attachment.js'
import type { Form } from './form.js'
import type { Upload } from './upload.js'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What the gateway knows about a route: everything else about it is in the contract. */
export interface RouteDefinition {
  method: Method
  /** Below `/api/v1`, with parameters as `:candidateId`. */
  path: string
  contract: Rpc
  status: number
  /** Asked for besides what the contract asks for: narrows an operation to those this address is for. */
  also: Permission | null
  /** The field that is uploaded as a file, multipart/form-data. */
  upload: Upload | null
  /** In which the answer may be had besides JSON. */
  forms: readonly Form<object>[]
  /** The media type of an answer that is sent as it comes, in place of the contract's. */
  streams: string | null
  /** The answer is a file in place of JSON. */
  attachment: AttachmentForm<object> | null
}

/**
 * The gateway's own operations are about passwords and tokens: neither their hash nor their answer may be kept beside an
 * idempotency key, so they take none. They are made so that repeating them does no harm.
 */
export const isAnsweredHere = ({ contract }: RouteDefinition): boolean =>
  contract.subject.startsWith('gateway.')

export const takesIdempotencyKey = (route: RouteDefinition): boolean =>
  route.method !== 'GET' && !isAnsweredHere(route)

const routeKey = Symbol('route')
const openKey = Symbol('open')

export const keepRoute = (handler: object, definition: RouteDefinition): void =>
  Reflect.defineMetadata(routeKey, definition, handler)

export const routeDefinitionOf = (handler: object): RouteDefinition | undefined =>
  Reflect.getMetadata(routeKey, handler) as RouteDefinition | undefined

export const markOpen = (handler: object): void => Reflect.defineMetadata(openKey, true, handler)

export const isOpen = (handler: object): boolean => Reflect.getMetadata(openKey, handler) === true

/** `/candidates/:candidateId` → candidateId */
export const parametersOf = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
