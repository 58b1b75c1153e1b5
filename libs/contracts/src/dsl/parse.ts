import { DomainError, type FieldProblem } from '@sih/kernel'
import { plainToInstance } from 'class-transformer'
import { validateSync, type ValidationError } from 'class-validator'
import { rememberRules } from './remembered-rules.js'
import { firstUnsafe } from './unsafe-data.js'

rememberRules()

export type Class<T = object> = new () => T

/** More would tell nobody more, and a small request must not cause a large answer. */
const namedAtMost = 100

/**
 * Reads untrusted data as an instance of a contract's class.
 * @param unknown what happens to a field the class does not know: requests are refused; of an event it is left out,
 * since a newer source may already say more than this service understands
 * @throws DomainError VALIDATION_FAILED naming every field that is wrong (at most 100)
 */
export function parse<T extends object>(
  type: Class<T>,
  data: unknown,
  { unknown = 'refuse' }: { unknown?: 'refuse' | 'leave out' } = {},
): T {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new DomainError('VALIDATION_FAILED', [{ field: '', message: 'Send a JSON object' }])
  }
  const unsafe = firstUnsafe(data)
  if (unsafe) throw new DomainError('VALIDATION_FAILED', [unsafe])
  const instance = plainToInstance(type, data, { exposeUnsetFields: false })
  const errors = validateSync(instance, {
    whitelist: true,
    forbidNonWhitelisted: unknown === 'refuse',
    // A class without fields would refuse everything otherwise; what is unknown is dealt with by the lines above.
    forbidUnknownValues: false,
    validationError: { target: false, value: false },
  })
  if (errors.length > 0) {
    throw new DomainError(
      'VALIDATION_FAILED',
      errors.flatMap((error) => named(error, '')).slice(0, namedAtMost),
    )
  }
  return instance
}

function named(error: ValidationError, parent: string): FieldProblem[] {
  const field = parent + error.property
  const messages = Object.entries(error.constraints ?? {}).map(([rule, message]) =>
    rule === 'whitelistValidation' ? 'This field is not known here' : message,
  )
  const own = messages.slice(0, 1).map((message) => ({ field, message }))
  return [...own, ...(error.children ?? []).flatMap((child) => named(child, `${field}.`))]
}
