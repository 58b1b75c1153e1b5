import { formatCheckpoint, noteSigner, signNote, type NoteSigner } from '@sih/merkle'

/** Signs for this log, and for no other. */
export class CheckpointSigner {
  private readonly key: NoteSigner

  /** @throws Error if the key is not one, or not this log's: its checkpoints could not be opened. */
  constructor(
    private readonly origin: string,
    signingKey: string,
  ) {
    this.key = noteSigner(signingKey)
    if (this.key.name !== origin) throw new Error('AUDIT_SIGNING_KEY is not a key of the log AUDIT_ORIGIN')
  }

  /** What to give to those who verify. */
  get verifierKey(): string {
    return this.key.verifierKey
  }

  /** @returns a signed note, see C2SP tlog-checkpoint. */
  sign(size: number, root: Buffer): string {
    return signNote(formatCheckpoint({ origin: this.origin, size, root }), this.key)
  }
}
