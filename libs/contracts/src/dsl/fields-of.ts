import type { Class } from './parse.js'

/** The names of the fields that a contract's class declares, inherited ones included. */
export function fieldsOf(type: Class): string[] {
  const declared = (Reflect.getMetadata('swagger/apiModelPropertiesArray', type.prototype) ?? []) as string[]
  return declared.map((name) => name.slice(1))
}
