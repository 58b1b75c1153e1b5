import { HashesMissing, consistencyProof, rootOf, verifyConsistency } from '@sih/merkle'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { logState, type LogState } from '../log/log-state.js'
import { takeTurn } from '../log/take-turn.js'
import { StoredHashes } from '../proofs/stored-hashes.js'
import { CheckpointSigner } from './checkpoint-signer.js'
import { newestCheckpoint, type StoredCheckpoint } from './newest-checkpoint.js'

/** What is stored does not follow from what has been signed: somebody has changed history. */
export class HistoryChanged extends Error {
  constructor(
    readonly signed: number,
    size: number,
  ) {
    super(`The log of ${size} entries is no continuation of the signed one of ${signed}`)
  }
}

@Injectable()
export class MakeCheckpoint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly signer: CheckpointSigner,
  ) {}

  /**
   * Signs the log as it is, if it has grown and nobody else is about to. At most one a second, whatever the replicas.
   * @throws HistoryChanged rather than sign what contradicts an earlier checkpoint.
   */
  readonly run = (): Promise<void> =>
    this.work.run(async (tx) => {
      if (!(await takeTurn(tx, 'checkpoint'))) return
      const signed = await newestCheckpoint(tx)
      const state = await logState(tx)
      if (signed?.isRecent || signed?.size === state.frontier.size) return
      if (signed) await assertContinues(tx, signed, state)
      await this.keep(tx, state)
    })

  private async keep(tx: Tx, { frontier }: LogState): Promise<void> {
    const root = rootOf(frontier)
    const note = this.signer.sign(frontier.size, root)
    await tx.query('insert into checkpoint (size, root, note, verifier_key) values ($1, $2, $3, $4)', [
      frontier.size,
      root,
      note,
      this.signer.verifierKey,
    ])
  }
}

async function assertContinues(tx: Tx, signed: StoredCheckpoint, { frontier }: LogState): Promise<void> {
  const [from, to] = [signed.size, frontier.size]
  if (from > to) throw new HistoryChanged(from, to)
  const proof = await consistencyProof(new StoredHashes(tx), from, to).catch((error: unknown) => {
    throw error instanceof HashesMissing ? new HistoryChanged(from, to) : error
  })
  const claim = { from, to, fromRoot: signed.root, toRoot: rootOf(frontier), proof }
  if (!verifyConsistency(claim)) throw new HistoryChanged(from, to)
}
