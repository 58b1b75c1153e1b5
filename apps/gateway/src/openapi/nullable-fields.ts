import type { OpenAPIObject } from '@nestjs/swagger'

type Schema = { type?: string; enum?: unknown[]; properties?: Record<string, Schema>; required?: string[] }

/** A field that may be left out may also be null, in what clients send and in what they get: OpenAPI has to say so. */
export function allowNull({ components }: OpenAPIObject): void {
  for (const schema of Object.values(components?.schemas ?? {}) as Schema[]) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (!schema.required?.includes(name)) schema.properties![name] = orNull(property)
    }
  }
}

const orNull = (schema: Schema): Schema =>
  schema.type === undefined || schema.enum
    ? ({ anyOf: [schema, { type: 'null' }] } as Schema)
    : ({ ...schema, type: [schema.type, 'null'] } as unknown as Schema)
