/**
 * Reads standard base64 (RFC 4648, 4) in its one canonical spelling; undefined for any other, so that no two texts
 * give the same bytes.
 */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
