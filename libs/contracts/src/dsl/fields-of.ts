import { fieldSchemas } from './field-schema.js'
import type { Class } from './parse.js'

/** The names of the fields that a contract's class declares, inherited ones included. */
export const fieldsOf = (type: Class): string[] => [...fieldSchemas(type).keys()]
