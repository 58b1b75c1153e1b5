import type { FieldOptions } from './field.js'
import { fieldSchemas } from './field-schema.js'
import { WholeNumber } from './fields.js'
import type { Class } from './parse.js'

const format = 'version'

/**
 * Of an answer: which version of something it shows. Of a request: the version that the change is made from.
 * On the web they travel as `ETag` and `If-Match` too (ADR 0024), so the field has this name everywhere.
 */
export const Version = (options: FieldOptions = {}) =>
  WholeNumber({ min: 1, max: 2 ** 31 - 1, format, ...options }) as (
    target: { version?: number | null },
    key: 'version',
  ) => void

/** Whether an answer shows a version, or a request may say which one was seen. */
export const hasVersion = (type: Class | null): boolean =>
  type !== null && fieldSchemas(type).get('version')?.format === format

/** Of a request whose change may be made from a known version, or else from whatever is there. */
export const SeenVersion = () =>
  Version({
    optional: true,
    description: 'The version you have seen, here or as If-Match: a change made from an older one is refused',
  })
