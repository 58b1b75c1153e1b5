export type NoteProblem =
  | 'MALFORMED_NOTE'
  | 'MALFORMED_KEY'
  | 'MALFORMED_CHECKPOINT'
  | 'AMBIGUOUS_KEY'
  | 'INVALID_SIGNATURE'
  | 'NOT_SIGNED'

/** Why a note, a key or a checkpoint is refused. The message is for an operator or auditor and holds no key. */
export class NoteError extends Error {
  constructor(
    readonly code: NoteProblem,
    message: string,
  ) {
    super(message)
    this.name = 'NoteError'
  }
}
