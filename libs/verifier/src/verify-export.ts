import { ExportCheck } from './export-check.js'
import { UnreadableLine, readLines } from './read-lines.js'
import type { Verdict } from './verdict.js'
import type { NoteVerifier } from '@sih/merkle'

/** What the caller has from elsewhere than from the log itself. */
export interface Trust {
  /** The log's keys; more than one only while they change. */
  keys: readonly NoteVerifier[]
  /** Signed checkpoints of the same log, kept by a witness or by the caller. */
  kept?: readonly string[]
  /** Keys of witnesses. If there are any, at least one of them must have signed. */
  witnesses?: readonly NoteVerifier[]
}

/**
 * Verifies an export of the audit log: docs/audit-log-format.md. It reads it once, in constant memory.
 * @param chunks the bytes of the export
 * @param onProgress told the number of entries read so far, after every thousand
 * @returns the verdict; whatever the bytes are, a finding says what is wrong with them
 */
export async function verifyExport(
  chunks: AsyncIterable<Uint8Array>,
  { keys, kept = [], witnesses = [] }: Trust,
  onProgress: (entries: number) => void = () => undefined,
): Promise<Verdict> {
  const check = new ExportCheck(keys, kept, witnesses)
  try {
    for await (const line of readLines(chunks)) {
      const before = check.entries
      if (!check.read(line)) break
      if (check.entries > before && check.entries % 1000 === 0) onProgress(check.entries)
    }
  } catch (error) {
    if (!(error instanceof UnreadableLine)) throw error
    check.find({ code: 'MALFORMED_LINE', message: error.message, index: check.entries })
  }
  return check.end()
}
