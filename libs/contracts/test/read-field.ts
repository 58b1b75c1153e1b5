import { DomainError } from '@sih/kernel'
import { parse, type Class } from '../src/dsl/parse.js'

export const refused = Symbol('refused')

/** What a class with one field called `value` reads, or `refused`; anything else that is thrown fails the test. */
export function readField(type: Class<{ value?: unknown }>, value: unknown): unknown {
  try {
    return parse(type, { value }).value
  } catch (error) {
    if (error instanceof DomainError && error.fields[0]?.field.startsWith('value')) return refused
    throw error
  }
}
