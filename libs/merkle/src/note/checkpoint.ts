import { isHash, isSize } from '../tree/bounds.js'
import { decodeBase64 } from './base64.js'
import { NoteError } from './note-error.js'
import type { NoteVerifier } from './note-keys.js'
import { isNoteText } from './note-text.js'
import { openNote } from './signed-note.js'

/** The head of a log at one size: C2SP tlog-checkpoint. */
export interface Checkpoint {
  /** The log's identity, and the name of the key that signs for it. */
  origin: string
  /** Number of leaves. */
  size: number
  root: Buffer
  /** Further lines, without meaning to the log. C2SP advises against them. */
  extensions?: readonly string[]
}

/**
 * The text to sign: origin, size in decimal and root in base64, a line each.
 * @throws NoteError MALFORMED_CHECKPOINT if it could not be parsed back.
 */
export function formatCheckpoint({ origin, size, root, extensions = [] }: Checkpoint): string {
  if (![origin, ...extensions].every(isLine)) throw malformed('a line is empty or holds control characters')
  if (!isSize(size)) throw malformed('the size is not a number of leaves')
  if (!Buffer.isBuffer(root) || !isHash(root)) throw malformed('the root is not a hash')
  const lines = [origin, size, root.toString('base64'), ...extensions]
  return lines.map((line) => `${line}\n`).join('')
}

/**
 * Reads the text of a checkpoint, in its one spelling. It proves nothing by itself: see {@link openCheckpoint}.
 * @throws NoteError MALFORMED_CHECKPOINT.
 */
export function parseCheckpoint(text: string): Checkpoint {
  if (!isNoteText(text) || !text.endsWith('\n')) throw malformed('it is not text that ends with a newline')
  const lines = text.slice(0, -1).split('\n')
  if (!lines.every(isLine)) throw malformed('it has an empty line')
  const [origin, decimal, base64, ...extensions] = lines
  const size = Number(decimal)
  const root = decodeBase64(base64 ?? '')
  if (!origin || !isSize(size) || String(size) !== decimal)
    throw malformed('the size is not a number of leaves')
  if (!isHash(root)) throw malformed('the root is not a hash')
  return { origin, size, root, extensions }
}

/**
 * Opens a signed checkpoint: a trusted key has signed it, and it is of the log that this key signs for.
 * @param logKeys the keys of the log, under its name: more than one only while they change. A witness signs under a
 * name of its own: open the note with the witness's key as well, see {@link openNote}.
 * @throws NoteError see {@link openNote}; MALFORMED_CHECKPOINT also for a checkpoint of another log.
 */
export function openCheckpoint(note: string, logKeys: readonly NoteVerifier[]): Checkpoint {
  const { text, signedBy } = openNote(note, logKeys)
  const checkpoint = parseCheckpoint(text)
  if (!signedBy.some(({ name }) => name === checkpoint.origin))
    throw malformed(`${checkpoint.origin} is not the log that signed it`)
  return checkpoint
}

const isLine = (value: unknown): boolean => isNoteText(value) && value !== '' && !value.includes('\n')

const malformed = (reason: string): NoteError =>
  new NoteError('MALFORMED_CHECKPOINT', `Malformed checkpoint: ${reason}`)
