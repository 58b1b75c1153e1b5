import { randomInt } from 'node:crypto'

/** Crockford's base 32: nothing that could be misread on paper or on the telephone. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const group = (): string => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')

/** One of a million million, such as E-7K2M-9QXW. */
export const newReference = (): string => `E-${group()}-${group()}`
