import { consistencyProof } from '@sih/merkle'
import type { Tx, UnitOfWork } from '@sih/persistence'
import { newestCheckpoint } from '../checkpoints/newest-checkpoint.js'
import { StoredHashes } from '../proofs/stored-hashes.js'
import type { RemoteWitness } from './remote-witness.js'

/** The witness has signed what this log does not continue: what is stored is not what it was. */
export class WitnessDisagrees extends Error {
  /** @param signed up to which size it has signed, as far as we know */
  constructor(
    reason: string,
    readonly signed: number,
  ) {
    super(reason)
  }
}

interface Question {
  /** Of the checkpoint. */
  size: number
  note: string
  /** From where the proof leads there. */
  old: number
  proof: Buffer[]
}

/** Brings the newest checkpoint to the witness, and keeps what it signs. */
export class AskWitness {
  constructor(
    private readonly work: UnitOfWork,
    private readonly witness: RemoteWitness,
  ) {}

  /** @throws WitnessDisagrees; any other error if it could not be asked */
  readonly run = async (): Promise<void> => {
    const question = await this.work.run((tx) => this.question(tx))
    if (question) await this.ask(question)
  }

  private async ask(question: Question, isAgain = false): Promise<void> {
    const answer = await this.witness.add(question.old, question.proof, question.note)
    if (answer.kind === 'signed') return this.keep(question.size, answer.line)
    if (answer.kind === 'refused') throw new WitnessDisagrees(answer.reason, question.old)
    // Another process has asked meanwhile, or an answer was lost.
    const next = await this.work.run((tx) => this.question(tx, answer.size))
    if (isAgain || !next) return
    await this.ask(next, true)
  }

  private async keep(size: number, line: string): Promise<void> {
    await this.work.run((tx) =>
      tx.query('insert into cosignature (size, witness, line) values ($1, $2, $3) on conflict do nothing', [
        size,
        this.witness.name,
        line,
      ]),
    )
  }

  /** Nothing, if the witness has signed the newest one. @param known how far, if it is not as we believe */
  private async question(tx: Tx, known?: number): Promise<Question | undefined> {
    const newest = await newestCheckpoint(tx)
    if (!newest) return undefined
    const { size, note } = newest
    const old = known ?? (await this.signedUpTo(tx))
    if (old > size) throw new WitnessDisagrees(`It has signed ${old} entries, and ${size} are left`, old)
    if (old === size && known === undefined) return undefined
    const proof = old === 0 ? [] : await consistencyProof(new StoredHashes(tx), old, size)
    return { size, note, old, proof }
  }

  private async signedUpTo(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ size: string | null }>(
      'select max(size) as size from cosignature where witness = $1',
      [this.witness.name],
    )
    return Number(row!.size ?? 0)
  }
}
