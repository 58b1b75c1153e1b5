import { ValidateBy, isEmail, isISO8601, isString } from 'class-validator'

/** A rule of our own for class-validator. `each` applies it to every item of a list. */
export const check = (name: string, message: string, test: (value: unknown) => boolean, each = false) =>
  ValidateBy({ name, validator: { validate: test, defaultMessage: () => message } }, { each })

/** PostgreSQL text cannot hold NUL; other control characters have no place in what people type. Lone surrogates are not text. */
const unstorable = { line: /[\p{Cc}\p{Zl}\p{Zp}]/u, lines: /[^\P{Cc}\t\n\r]/u }

export const storable = (kind: keyof typeof unstorable) =>
  check(
    'storable',
    kind === 'line' ? 'Remove line breaks and control characters' : 'Remove control characters',
    (value) => isString(value) && !unstorable[kind].test(value) && value.isWellFormed(),
  )

export const wellFormed = check(
  'wellFormed',
  'Enter text',
  (value) => isString(value) && value.isWellFormed(),
)

/** Unicode code points are what OpenAPI and JSON Schema mean by minLength and maxLength: one or two UTF-16 code units each. */
function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

const characters = (count: number) => `${count} character${count === 1 ? '' : 's'}`

export const atLeast = (min: number) =>
  check(
    'minLength',
    `Enter at least ${characters(min)}`,
    (value) => isString(value) && (value.length >= 2 * min || codePoints(value) >= min),
  )

export const atMost = (max: number) =>
  check(
    'maxLength',
    `Enter at most ${characters(max)}`,
    (value) =>
      isString(value) && (value.length <= max || (value.length <= 2 * max && codePoints(value) <= max)),
  )

/** Not what RFC 5321 allows in quotes: line breaks there would reach the header of an e-mail, invisible characters deceive. */
export const emailAddress = check(
  'email',
  'Enter an e-mail address in the correct format, like name@example.com',
  (value) => isString(value) && !/[\p{C}\p{Z}"]/u.test(value) && isEmail(value),
)

export const day = check(
  'date',
  'Enter a date that exists, like 1990-01-31',
  (value) => isString(value) && /^\d{4}-\d\d-\d\d$/.test(value) && isISO8601(value, { strict: true }),
)

/** Offsets as far as any clock on Earth goes; PostgreSQL reads none beyond 15:59. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/

export const instant = check(
  'instant',
  'Enter a time like 2026-01-31T09:00:00Z',
  (value) => isString(value) && moment.test(value) && isISO8601(value, { strict: true }),
)

/** Looks for what does not belong: a pattern for the whole would need a stack as deep as the file is long. */
export const isBase64 = (value: unknown): boolean =>
  isString(value) &&
  value !== '' &&
  value.length % 4 === 0 &&
  !/[^A-Za-z0-9+/]/.test(value.endsWith('==') ? value.slice(0, -2) : value.replace(/=$/, ''))

export const object = (each = false) =>
  check(
    'object',
    'Must be an object',
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    each,
  )
