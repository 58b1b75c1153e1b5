import { organisationsEvents, type ImportOdsRequest, type OdsImportReport } from '@sih/contracts'
import { newId, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { createHash } from 'node:crypto'
import { agreementFact } from '../agreement/agreement.view.js'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { organisationState } from '../organisation/organisation.view.js'
import { applyOdsRows, type OdsChange } from './apply-ods-rows.js'
import { keepNames } from './keep-names.js'
import { readOdsFile } from './ods-file.js'
import { OdsImport } from './ods-import.entity.js'
import { odsImportReport } from './ods-import.view.js'

@Injectable()
export class ImportOds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  async run({ file }: ImportOdsRequest, { accountId }: Principal): Promise<OdsImportReport> {
    const rows = readOdsFile(file)
    return this.work.run(async (tx) => {
      await oneAtATime(tx)
      const changes = await applyOdsRows(tx, rows)
      await keepNames(tx, changes)
      const done: OdsImport = {
        id: newId(),
        importedAt: tx.now(),
        importedBy: accountId,
        fileSha256: createHash('sha256').update(file).digest('hex'),
        ...counted(rows.length, changes),
      }
      await tx.manager.insert(OdsImport, done)
      tx.publish(organisationsEvents.odsImported, {
        importId: done.id,
        rows: done.rows,
        changed: changes.length,
      })
      await this.announce(tx, changes)
      return odsImportReport(done)
    })
  }

  /** A new name or a closure ends the agreement it concerns. */
  private async announce(tx: Tx, changes: OdsChange[]): Promise<void> {
    const ids = changes.filter(({ announced }) => announced).map(({ id }) => id)
    for (const organisation of await this.organisations.load(tx, ids)) {
      if (!organisation) continue
      for (const agreement of organisation.settle(tx.now())) {
        await tx.manager.save(agreement)
        tx.publish(organisationsEvents.agreementLapsed, agreementFact(agreement))
      }
      tx.publish(organisationsEvents.organisationChanged, organisationState(organisation))
    }
  }
}

/** Until the end of the transaction no other import runs: the second of two decides on what the first has left. */
export const oneAtATime = (tx: Pick<Tx, 'query'>) =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('ods-import', 0))`)

function counted(rows: number, changes: OdsChange[]) {
  const count = (kind: keyof OdsChange): number => changes.filter((change) => change[kind]).length
  return {
    rows,
    added: count('added'),
    renamed: count('renamed'),
    closed: count('closed'),
    reopened: count('reopened'),
    amended: count('amended'),
    unchanged: rows - changes.length,
  }
}
