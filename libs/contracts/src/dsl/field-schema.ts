import type { Class } from './parse.js'

/** What a field's decorator says about it: a schema of OpenAPI, with classes for what is nested. */
export interface FieldSchema {
  type?: Class | typeof String | typeof Boolean | 'integer' | 'object'
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  /** Of an object that is no contract's class. */
  additionalProperties?: true
  /** A list of what the rest describes. */
  isArray?: boolean
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  enum?: readonly (string | boolean)[]
  /** Under which clients know the values. */
  enumName?: string
  description?: string
  example?: unknown
  required?: boolean
}

type Fields = ReadonlyMap<string, FieldSchema>

const known = new WeakMap<object, Map<string, FieldSchema>>()

/** Remembers what is said about a field of a contract's class. */
export const declareField =
  (schema: FieldSchema): PropertyDecorator =>
  (prototype, name) => {
    const own = known.get(prototype) ?? new Map<string, FieldSchema>()
    known.set(prototype, own.set(name as string, schema))
  }

/** The fields that a contract's class declares and what was said about each, inherited ones first. */
export function fieldSchemas(type: Class): Fields {
  const chain: object[] = []
  for (
    let next: object | null = type.prototype as object;
    next;
    next = Object.getPrototypeOf(next) as object | null
  )
    chain.unshift(next)
  return new Map(chain.flatMap((prototype) => [...(known.get(prototype) ?? [])]))
}
