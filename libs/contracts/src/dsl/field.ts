import { IsOptional } from 'class-validator'
import { declareField, type FieldSchema } from './field-schema.js'

type Field<Value> = <Key extends string, Target extends { [K in Key]?: Value | null }>(
  target: Target,
  key: Key,
) => void
export interface FieldOptions {
  optional?: boolean
  description?: string
  example?: unknown
}

/** A decorator of a property: what is said about it, and how it is checked. */
export function field<Value>(
  { optional, description, example }: FieldOptions,
  schema: FieldSchema,
  ...decorators: PropertyDecorator[]
): Field<Value> {
  const shown = {
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  }
  const all = [
    declareField({ ...schema, ...shown, required: !optional }),
    ...(optional ? [IsOptional()] : []),
    ...decorators,
  ]
  return (target, key) => {
    for (const decorate of all) decorate(target, key)
  }
}
