import { decodeBase64 } from './base64.js'
import { isKeyName } from './note-text.js'

/** A line `— <name> <base64 of key id || signature>` of a signed note. The key id is in hexadecimal. */
export interface NoteSignature {
  name: string
  keyId: string
  bytes: Uint8Array
}

const EM_DASH = '\u2014'
const KEY_ID_SIZE = 4

/** The line with its newline. */
export const formatSignature = (name: string, keyId: string, bytes: Uint8Array): string =>
  `${EM_DASH} ${name} ${Buffer.concat([Buffer.from(keyId, 'hex'), bytes]).toString('base64')}\n`

/** Reads a line without its newline; undefined if it is not of the form. */
export function parseSignature(line: string): NoteSignature | undefined {
  const [dash, name, base64, ...more] = line.split(' ')
  const bytes = decodeBase64(base64 ?? '')
  if (dash !== EM_DASH || !isKeyName(name) || !bytes || bytes.length <= KEY_ID_SIZE || more.length > 0)
    return undefined
  return { name, keyId: bytes.toString('hex', 0, KEY_ID_SIZE), bytes: bytes.subarray(KEY_ID_SIZE) }
}
