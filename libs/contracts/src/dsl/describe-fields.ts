import { fieldSchemas, type FieldSchema } from './field-schema.js'
import type { Class } from './parse.js'

/** What one value of a field is, from narrow to wide: only `text` may say anything at all. */
export type FieldKind =
  | 'boolean'
  | 'integer'
  | 'uuid'
  | 'date'
  | 'date-time'
  | 'choice'
  | 'pattern'
  | 'object'
  | 'email'
  | 'password'
  | 'byte'
  | 'text'

/** A field of a contract's class, for documentation and for tests about contracts. */
export interface FieldDescription {
  name: string
  kind: FieldKind
  required: boolean
  list: boolean
  description: string
  /** Of a choice: the values, and their name in OpenAPI. */
  choices?: { name: string; values: string[] }
  /** Of an object: its class. */
  object?: Class
  pattern?: string
  /** Bounds of a number, of the length of text, or of a list. */
  minimum?: number
  maximum?: number
  maxLength?: number
  maxItems?: number
}

/** The fields that a contract's class declares, inherited ones included, in their order. */
export const describeFields = (type: Class): FieldDescription[] =>
  [...fieldSchemas(type)].map(([name, schema]) => {
    const values = schema.type === Boolean ? undefined : (schema.enum as string[] | undefined)
    const { pattern, minimum, maximum, maxLength, maxItems, description = '', required = true } = schema
    const kind = kindOf(schema, values)
    return {
      name,
      kind,
      required,
      list: schema.isArray === true,
      description,
      ...(kind === 'choice' && { choices: { name: schema.enumName!, values: values! } }),
      ...(isNested(schema.type) && { object: schema.type }),
      ...defined({ pattern, minimum, maximum, maxLength, maxItems }),
    }
  })

function kindOf(schema: FieldSchema, values: string[] | undefined): FieldKind {
  if (schema.type === Boolean) return 'boolean'
  if (values) return 'choice'
  if (schema.type === 'integer') return 'integer'
  if (isNested(schema.type)) return 'object'
  if (schema.format) return schema.format as FieldKind
  return schema.pattern === undefined ? 'text' : 'pattern'
}

const isNested = (type: unknown): type is Class =>
  typeof type === 'function' && type !== String && type !== Boolean && type !== Number

const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
