import canonicalize from 'canonicalize'

/**
 * RFC 8785 (JSON Canonicalization Scheme): the same value always gives the same text, so that it can be hashed.
 * @throws Error for what has no canonical form (undefined at the top, functions, NaN, half characters)
 */
export function canonicalJson(value: unknown): string {
  if (isInOrder(value)) return JSON.stringify(value)
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Value has no JSON form')
  return text
}

/**
 * True if JSON.stringify gives the canonical form already: numbers and text are written alike by both, so the members only
 * have to be in order and nothing may need special care. It is several times faster, and nearly every event is in order.
 */
function isInOrder(value: unknown): boolean {
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isInOrder)
  return typeof value === 'object' && !('toJSON' in value) && hasMembersInOrder(value)
}

function hasMembersInOrder(value: object): boolean {
  let last = ''
  for (const [name, member] of Object.entries(value)) {
    // JavaScript compares text by UTF-16 code units, as RFC 8785 section 3.2.3 asks.
    if (name < last || !name.isWellFormed() || !isInOrder(member)) return false
    last = name
  }
  return true
}
