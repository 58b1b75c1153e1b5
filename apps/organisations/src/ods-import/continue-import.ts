import { organisationsEvents } from '@sih/contracts'
import { Repeating } from '@sih/journal'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { ApplyOdsRows } from './apply-ods-rows.js'
import type { OdsComparison } from './compare-ods-rows.js'
import { OdsImport } from './ods-import.entity.js'
import { keepOutcomes, nextLines } from './ods-import-rows.js'

/** Rows of one step: few enough that the lock on their organisations is short, and everybody sees how far it is. */
const stepRows = 500

export const changedOf = (compared: OdsComparison[]): number =>
  compared.filter(({ outcomes }) => !outcomes.includes('unchanged')).length

/** Until the end of the transaction no other import runs: the second of two decides on what the first has left. */
export const oneAtATime = (tx: Pick<Tx, 'query'>) =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('ods-import', 0))`)

/** Goes on with an import that is too large for one step, in whichever process, also after one that died. */
@Injectable()
export class ContinueImport implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly repeating = new Repeating(() => this.next(), { every: 1_000, pause: 10 })

  constructor(
    private readonly work: UnitOfWork,
    private readonly applyOdsRows: ApplyOdsRows,
  ) {}

  onApplicationBootstrap(): void {
    this.repeating.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.repeating.stop()
  }

  /** Applies the next rows and counts them. @param publish says what is going on, before what follows from it */
  async step(tx: Tx, running: OdsImport, publish: (compared: OdsComparison[]) => void): Promise<void> {
    const rows = await nextLines(tx, running.id, stepRows)
    const compared = await this.applyOdsRows.run(tx, rows, publish)
    await keepOutcomes(tx, running.id, compared)
    running.count(compared)
    if (running.done === running.rows) running.state = 'done'
    await tx.manager.save(running)
  }

  private async next(): Promise<void> {
    const running = await this.work.run((tx) => tx.manager.findOneBy(OdsImport, { state: 'running' }))
    if (!running) return
    const { correlationId } = running
    const interaction = { ...ownInteraction('organisations.v1.import-ods'), correlationId }
    await withInteraction(interaction, () => this.work.run((tx) => this.goOn(tx, running.id)))
    this.repeating.nudge()
  }

  private async goOn(tx: Tx, id: string): Promise<void> {
    await oneAtATime(tx)
    // Another process may have finished it while this one waited.
    const running = await tx.manager.findOneBy(OdsImport, { id, state: 'running' })
    if (!running) return
    const publish = (compared: OdsComparison[]) => {
      const facts = { importId: id, rows: compared.length, changed: changedOf(compared) }
      tx.publish(organisationsEvents.odsImportContinued, facts)
    }
    await this.step(tx, running, publish)
  }
}
