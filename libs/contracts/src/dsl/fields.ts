/**
 * Field decorators: one decorator says how a field is validated, how it is read from text and how OpenAPI shows it.
 * They are typed, so that `@Text()` on a number does not compile. `{ optional: true }` allows the field to be left out.
 */
import 'reflect-metadata'
import { idMessage, idPattern } from '@sih/kernel'
import { Transform, Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Matches,
  Max,
  Min,
  ValidateNested,
  isString,
} from 'class-validator'
import {
  atLeast,
  atMost,
  check,
  day,
  emailAddress,
  instant,
  isBase64,
  object,
  storable,
  wellFormed,
} from './checks.js'
import { field, type FieldOptions } from './field.js'

type Class<T = object> = new () => T

const trimmed = Transform(({ value }: { value: unknown }) => (isString(value) ? value.trim() : value))

/** A line of text, trimmed; `min` (1) to `max` characters (code points). */
export const Text = ({ max, min = 1, ...options }: FieldOptions & { max: number; min?: number }) =>
  field<string>(
    options,
    { type: String, minLength: min, maxLength: max },
    trimmed,
    atLeast(min),
    atMost(max),
    storable('line'),
  )

/** Text of several lines, kept exactly as written. */
export const LongText = ({ max, ...options }: FieldOptions & { max: number }) =>
  field<string>(
    options,
    { type: String, minLength: 1, maxLength: max },
    check('notBlank', 'Enter some text', (value) => isString(value) && value.trim() !== ''),
    atMost(max),
    storable('lines'),
  )

/** Text kept as it is, such as a password or a one-time token: never trimmed. */
export const Secret = ({ max, min = 1, ...options }: FieldOptions & { max: number; min?: number }) =>
  field<string>(
    options,
    { type: String, minLength: min, maxLength: max, format: 'password' },
    atLeast(min),
    atMost(max),
    wellFormed,
  )

/** A file in base64 (RFC 4648, section 4), of at least one byte. */
export const Base64 = ({ maxBytes, ...options }: FieldOptions & { maxBytes: number }) => {
  const maxLength = 4 * Math.ceil(maxBytes / 3)
  return field<string>(
    options,
    { type: String, format: 'byte', minLength: 4, maxLength },
    check('base64', 'Choose a file', isBase64),
    check(
      'size',
      `The file is larger than ${maxBytes / 1024 / 1024} MB: make it smaller`,
      (value) => isString(value) && value.length <= maxLength,
    ),
  )
}

export const Pattern = (pattern: RegExp, message: string, options: FieldOptions = {}) =>
  field<string>(
    options,
    { type: String, pattern: pattern.source },
    trimmed,
    check('string', message, isString),
    Matches(pattern, { message }),
  )

export const Id = (options: FieldOptions = {}) =>
  field<string>(options, { type: String, format: 'uuid' }, Matches(idPattern, { message: idMessage }))

export const Ids = ({ max, min = 0, ...options }: FieldOptions & { max: number; min?: number }) =>
  field<string[]>(
    options,
    { type: String, format: 'uuid', isArray: true, minItems: min, maxItems: max, uniqueItems: true },
    IsArray({ message: 'Must be a list' }),
    ArrayMinSize(min, { message: 'Choose at least $constraint1' }),
    ArrayMaxSize(max, { message: 'Choose at most $constraint1' }),
    ArrayUnique({ message: 'Name each only once' }),
    Matches(idPattern, { each: true, message: idMessage }),
  )

/** A list of lines of text, each of 1 to `each` characters. */
export const Texts = ({ max, each, ...options }: FieldOptions & { max: number; each: number }) =>
  field<string[]>(
    options,
    { type: String, isArray: true, maxItems: max },
    IsArray({ message: 'Must be a list' }),
    ArrayMaxSize(max, { message: 'At most $constraint1' }),
    Matches(new RegExp(`^[^\\p{Cc}]{1,${each}}$`, 'u'), {
      each: true,
      message: `Each must be a line of at most ${each} characters`,
    }),
  )

/** An e-mail address (RFC 5321 lengths), trimmed and in lower case: the form in which addresses are compared. */
export const EmailAddress = (options: FieldOptions = {}) =>
  field<string>(
    options,
    { type: String, format: 'email', maxLength: 254 },
    Transform(({ value }: { value: unknown }) => (isString(value) ? value.trim().toLowerCase() : value)),
    emailAddress,
    atMost(254),
  )

/** A calendar day `YYYY-MM-DD` that exists. */
export const DateOnly = (options: FieldOptions = {}) =>
  field<string>(options, { type: String, format: 'date' }, day)

/** A moment, RFC 3339. */
export const Instant = (options: FieldOptions = {}) =>
  field<string>(options, { type: String, format: 'date-time' }, instant)

/** `name` gives the list a schema of its own in OpenAPI, so that clients get one named type. */
export const OneOf = <const V extends string>(
  values: readonly V[],
  options: FieldOptions & { name: string },
) =>
  field<V>(
    options,
    { enum: [...values], enumName: options.name },
    IsIn([...values], { message: `Must be one of: ${values.join(', ')}` }),
  )

export const SomeOf = <const V extends string>(
  values: readonly V[],
  { min = 0, ...options }: FieldOptions & { name: string; min?: number },
) =>
  field<V[]>(
    options,
    {
      enum: [...values],
      enumName: options.name,
      isArray: true,
      minItems: min,
      uniqueItems: true,
    },
    // A query string with one value arrives as text.
    Transform(({ value }: { value: unknown }) => (isString(value) ? value.split(',') : value)),
    IsArray({ message: 'Must be a list' }),
    ArrayMinSize(min, { message: 'Choose at least $constraint1' }),
    ArrayUnique({ message: 'Name each only once' }),
    IsIn([...values], { each: true, message: `Must be among: ${values.join(', ')}` }),
  )

const numberFromText = Transform(({ value }: { value: unknown }) =>
  isString(value) && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
)

/** `format` says in OpenAPI what the number is, where it is not just a number. */
export const WholeNumber = ({
  min,
  max,
  format,
  ...options
}: FieldOptions & { min: number; max: number; format?: string }) =>
  field<number>(
    options,
    { type: 'integer', ...(format === undefined ? {} : { format }), minimum: min, maximum: max },
    numberFromText,
    IsInt({ message: 'Must be a whole number' }),
    Min(min, { message: 'Must be at least $constraint1' }),
    Max(max, { message: 'Must be at most $constraint1' }),
  )

export const Flag = (options: FieldOptions = {}) =>
  field<boolean>(
    options,
    { type: Boolean },
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    IsBoolean({ message: 'Must be true or false' }),
  )

/** True and nothing else, such as a confirmation. */
export const Confirmed = (message: string, options: FieldOptions = {}) =>
  field<boolean>(
    options,
    { type: Boolean, enum: [true] },
    check('confirmed', message, (value) => value === true),
  )

export const Nested = <T extends object>(type: Class<T>, options: FieldOptions = {}) =>
  field<T>(
    options,
    { type },
    ValidateNested(),
    Type(() => type),
    object(),
  )

export const ListOf = <T extends object>(
  type: Class<T>,
  { max, ...options }: FieldOptions & { max: number },
) =>
  field<T[]>(
    options,
    { type, isArray: true, maxItems: max },
    IsArray({ message: 'Must be a list' }),
    ArrayMaxSize(max, { message: 'At most $constraint1' }),
    object(true),
    ValidateNested({ each: true }),
    Type(() => type),
  )

/** Text of our own making in an answer, such as lines of a file: never sent to us, so nothing is checked. */
export const Lines = (options: FieldOptions = {}) => field<string[]>(options, { type: String, isArray: true })

/** Records of any form in an answer: never sent to us, so nothing is checked. */
export const Records = (options: FieldOptions = {}) =>
  field<Record<string, unknown>[]>(options, { type: 'object', isArray: true, additionalProperties: true })
