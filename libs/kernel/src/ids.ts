import { v7 } from 'uuid'

/** A new identifier: UUID version 7 (RFC 9562), so that rows inserted together lie together in an index. */
export const newId = (): string => v7()

/** A UUID in lower case, the only spelling in use: the same id is always the same text. */
export const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
export const idMessage = 'Must be a UUID in lower case'

export const isId = (value: unknown): value is string => typeof value === 'string' && idPattern.test(value)
