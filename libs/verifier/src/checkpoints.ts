import { NoteError, openCheckpoint, type Checkpoint, type NoteVerifier } from '@sih/merkle'
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

export const isFinding = (value: object): value is Finding => 'code' in value
