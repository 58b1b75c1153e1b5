import canonicalize from 'canonicalize'

/**
 * RFC 8785 (JSON Canonicalization Scheme): the same value always gives the same text, so that it can be hashed.
 * As with JSON.stringify, members that are undefined are left out and items that are undefined become null.
 * @throws Error for what JSON cannot hold: undefined or a function at the top, NaN, infinity, lone surrogates, cycles.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Value has no JSON form')
  return text
}
