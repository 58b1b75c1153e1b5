import { fieldSchemas, type Class } from '@sih/contracts'
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger'

const documented = new WeakSet<Class>()

/** Tells Swagger what a contract's class says about its fields, and the same of every class in it. */
export function documentClass(type: Class): void {
  if (documented.has(type)) return
  documented.add(type)
  for (const [name, schema] of fieldSchemas(type)) {
    ApiProperty(schema as ApiPropertyOptions)(type.prototype as object, name)
    if (isContract(schema.type)) documentClass(schema.type)
  }
}

const isContract = (type: unknown): type is Class =>
  typeof type === 'function' && fieldSchemas(type as Class).size > 0

/** What Swagger then knows about a field. */
export const documentedField = (type: Class, field: string): object =>
  Reflect.getMetadata('swagger/apiModelProperties', type.prototype as object, field) as object
