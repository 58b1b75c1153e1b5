import { NoteError, openCheckpoint, openNote, type Checkpoint, type NoteVerifier } from '@sih/merkle'
import type { Finding } from './verdict.js'

/** @returns the checkpoint, or why no trusted key stands for it. */
export function openTrusted(note: string, keys: readonly NoteVerifier[]): Checkpoint | Finding {
  try {
    return openCheckpoint(note, keys)
  } catch (error) {
    if (!(error instanceof NoteError)) throw error
    return { code: 'CHECKPOINT_REFUSED', message: `A checkpoint is not to be trusted: ${error.message}` }
  }
}

/** Whether one of these keys has signed the note as well; a wrong signature is none. */
export function isSignedBy(note: string, keys: readonly NoteVerifier[]): boolean {
  return keys.some((key) => {
    try {
      return openNote(note, [key]).signedBy.length > 0
    } catch {
      return false
    }
  })
}

export const isFinding = (value: object): value is Finding => 'code' in value
