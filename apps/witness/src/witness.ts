import {
  NoteError,
  cosignNote,
  emptyRoot,
  openCheckpoint,
  openNote,
  verifyConsistency,
  type Checkpoint,
  type NoteSigner,
  type NoteVerifier,
  noteVerifier,
} from '@sih/merkle'
import { parseAddCheckpoint } from './add-checkpoint.js'
import type { CheckpointStore } from './checkpoint-store.js'

/** As HTTP has it. */
export interface Answer {
  status: number
  body: string
  type?: string
}

const beginning = { size: 0, root: emptyRoot }
const told = (status: number, body: string): Answer => ({ status, body: `${body}\n` })

/** Signs what follows from what it has signed before, and nothing else: C2SP tlog-witness. */
export class Witness {
  constructor(
    private readonly store: CheckpointStore,
    private readonly signer: NoteSigner,
    private readonly logKeys: readonly NoteVerifier[],
  ) {
    this.assertOwn()
  }

  /** Synchronous from reading what was signed last to keeping what is signed now: two requests cannot get in between. */
  add(request: string): Answer {
    const parsed = parseAddCheckpoint(request)
    if (!parsed) return told(400, 'This is no request to add a checkpoint')
    const { old, proof, note } = parsed
    const checkpoint = this.opened(note)
    if ('status' in checkpoint) return checkpoint
    const known = this.known()
    if (old !== known.size) return { status: 409, body: `${known.size}\n`, type: 'text/x.tlog.size' }
    if (checkpoint.size < known.size)
      return told(400, 'The checkpoint is older than what it claims to follow')
    const claim = {
      from: known.size,
      to: checkpoint.size,
      fromRoot: known.root,
      toRoot: checkpoint.root,
      proof,
    }
    if (!verifyConsistency(claim))
      return told(422, `This log does not continue the one of ${known.size} entries`)
    return this.sign(note)
  }

  /** The newest checkpoint that was signed here. */
  get newest(): string | undefined {
    return this.store.newest
  }

  private sign(note: string): Answer {
    const cosigned = cosignNote(withLogSignatures(note, this.logKeys), this.signer)
    this.store.keep(cosigned)
    return { status: 200, body: cosigned.slice(cosigned.lastIndexOf('\u2014')) }
  }

  private opened(note: string): Checkpoint | Answer {
    try {
      return openCheckpoint(note, this.logKeys)
    } catch (error) {
      if (!(error instanceof NoteError)) throw error
      return told(403, 'No key of the log has signed this checkpoint')
    }
  }

  private known(): Pick<Checkpoint, 'size' | 'root'> {
    const { newest } = this.store
    return newest === undefined ? beginning : openCheckpoint(newest, this.logKeys)
  }

  /** @throws NoteError if what is stored was not signed by this witness: it would vouch for what it has not seen */
  private assertOwn(): void {
    if (this.store.newest !== undefined) openNote(this.store.newest, [noteVerifier(this.signer.verifierKey)])
  }
}

/** The note with the signatures of the log alone, so that the last line is ours. */
function withLogSignatures(note: string, logKeys: readonly NoteVerifier[]): string {
  const end = note.lastIndexOf('\n\n') + 2
  const lines = note
    .slice(end)
    .split('\n')
    .filter((line) => logKeys.some(({ name }) => line.includes(` ${name} `)))
  return note.slice(0, end) + lines.map((line) => `${line}\n`).join('')
}
