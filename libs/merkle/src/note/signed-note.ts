import { NoteError } from './note-error.js'
import type { NoteSigner, NoteVerifier } from './note-keys.js'
import { isNoteText } from './note-text.js'
import { formatSignature, parseSignature, type NoteSignature } from './signature-line.js'

/** C2SP signed-note asks verifiers for a limit and to accept at least 16; Go's limit is 100, too. */
const MOST_SIGNATURES = 100

/** The text of a note, and whose signatures on it were found good: at least one. */
export interface OpenedNote {
  text: string
  signedBy: NoteVerifier[]
}

/**
 * Signs a text as a C2SP signed note, one signature line for each signer.
 * @param text ends with a newline, and has no control characters but newlines.
 * @throws NoteError MALFORMED_NOTE for any other text.
 */
export function signNote(text: string, ...signers: [NoteSigner, ...NoteSigner[]]): string {
  if (!isNoteText(text) || !text.endsWith('\n')) throw malformed('a note is text that ends with a newline')
  return `${text}\n${signatureLines(text, signers)}`
}

/**
 * Adds signature lines to a note, as a witness does. Looks at the form of the note alone: open it first.
 * @throws NoteError MALFORMED_NOTE if it is not a signed note.
 */
export const cosignNote = (note: string, ...signers: NoteSigner[]): string =>
  `${note}${signatureLines(splitNote(note).text, signers)}`

/**
 * Gives the text of a note out, if a trusted key has signed it. Lines of other keys are ignored, as the standard has
 * it, so that keys can change and witnesses can sign; but one wrong signature of a trusted key refuses the whole.
 * @param verifiers the keys to trust.
 * @throws NoteError MALFORMED_NOTE, INVALID_SIGNATURE, NOT_SIGNED if no trusted key has signed, or AMBIGUOUS_KEY
 * if two of the verifiers have the same name and id.
 */
export function openNote(note: string, verifiers: readonly NoteVerifier[]): OpenedNote {
  const { text, signatures } = splitNote(note)
  const signedBy: NoteVerifier[] = []
  for (const signature of signatures) {
    const verifier = verifierOf(signature, verifiers)
    if (!verifier) continue
    if (signedBy.includes(verifier)) throw malformed(`${verifier.name} has signed twice`)
    if (!verifier.verify(text, signature.bytes))
      throw new NoteError('INVALID_SIGNATURE', `Not the signature of ${verifier.name}+${verifier.keyId}`)
    signedBy.push(verifier)
  }
  if (signedBy.length === 0) throw new NoteError('NOT_SIGNED', 'No trusted key has signed the note')
  return { text, signedBy }
}

/** The last blank line ends the text, which keeps its final newline; every line after it is a signature. */
function splitNote(note: string): { text: string; signatures: NoteSignature[] } {
  if (!isNoteText(note)) throw malformed('it has control characters, or is not text')
  const blank = note.lastIndexOf('\n\n')
  if (blank < 0) throw malformed('it has no blank line before its signatures')
  const lines = note.slice(blank + 2).split('\n')
  if (lines.pop() !== '') throw malformed('it does not end with a newline')
  if (lines.length === 0) throw malformed('it has no signatures')
  if (lines.length > MOST_SIGNATURES) throw malformed(`it has more than ${MOST_SIGNATURES} signatures`)
  return { text: note.slice(0, blank + 1), signatures: lines.map(parseSignatureOrThrow) }
}

function parseSignatureOrThrow(line: string): NoteSignature {
  const signature = parseSignature(line)
  if (!signature) throw malformed('a line after the text is not a signature')
  return signature
}

function verifierOf({ name, keyId }: NoteSignature, verifiers: readonly NoteVerifier[]) {
  const [verifier, another] = verifiers.filter((known) => known.name === name && known.keyId === keyId)
  if (another) throw new NoteError('AMBIGUOUS_KEY', `More than one key is ${name}+${keyId}`)
  return verifier
}

const signatureLines = (text: string, signers: NoteSigner[]): string =>
  signers.map((signer) => formatSignature(signer.name, signer.keyId, signer.sign(text))).join('')

const malformed = (reason: string): NoteError => new NoteError('MALFORMED_NOTE', `Malformed note: ${reason}`)
