import { organisationsEvents, type ImportOdsRequest, type OdsImportReport } from '@sih/contracts'
import {
  DomainError,
  RecordedRefusal,
  currentInteraction,
  type FieldProblem,
  type Principal,
} from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { createHash } from 'node:crypto'
import { compareOdsRows, type OdsComparison } from './compare-ods-rows.js'
import { ContinueImport, changedOf, oneAtATime } from './continue-import.js'
import { readOdsFile, type OdsLine, type OdsProblem } from './ods-file.js'
import { OdsImport } from './ods-import.entity.js'
import { keepLines, keepOutcomes, keepProblems } from './ods-import-rows.js'
import { odsImportReport } from './ods-import.view.js'

/** More lines would help nobody in a refusal: the report has them all. */
const namedLines = 100

@Injectable()
export class ImportOds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly continueImport: ContinueImport,
  ) {}

  /** @throws DomainError ODS_FILE_REFUSED, put on record with every line; ODS_IMPORT_RUNNING */
  async run({ file, dryRun }: ImportOdsRequest, { accountId }: Principal): Promise<OdsImportReport> {
    const { rows, problems } = readOdsFile(file)
    const begin = (tx: Tx) =>
      OdsImport.begin({
        importedAt: tx.now(),
        importedBy: accountId,
        correlationId: currentInteraction().correlationId,
        fileSha256: createHash('sha256').update(file).digest('hex'),
        rows: rows.length + problems.length,
      })
    if (problems.length > 0) throw await this.refuse(begin, problems)
    return this.work.run((tx) => (dryRun ? this.try(tx, begin(tx), rows) : this.start(tx, begin(tx), rows)))
  }

  /** The first rows at once: of a file of the usual size all. */
  private async start(tx: Tx, started: OdsImport, rows: OdsLine[]): Promise<OdsImportReport> {
    await oneAtATime(tx)
    if (await tx.manager.existsBy(OdsImport, { state: 'running' }))
      throw new DomainError('ODS_IMPORT_RUNNING')
    await tx.manager.insert(OdsImport, started)
    await keepLines(tx, started.id, rows)
    const publish = (compared: OdsComparison[]) => {
      const facts = { importId: started.id, rows: rows.length, changed: changedOf(compared) }
      tx.publish(organisationsEvents.odsImported, facts)
    }
    await this.continueImport.step(tx, started, publish)
    return odsImportReport(started)
  }

  /** The same report, and nothing is changed. */
  private async try(tx: Tx, tried: OdsImport, rows: OdsLine[]): Promise<OdsImportReport> {
    const compared = await compareOdsRows(tx, rows)
    tried.state = 'tried'
    tried.count(compared)
    await tx.manager.insert(OdsImport, tried)
    await keepLines(tx, tried.id, rows)
    await keepOutcomes(tx, tried.id, compared)
    const facts = { importId: tried.id, rows: rows.length, changed: changedOf(compared) }
    tx.publish(organisationsEvents.odsImportTried, facts)
    return odsImportReport(tried)
  }

  private async refuse(begin: (tx: Tx) => OdsImport, problems: OdsProblem[]): Promise<DomainError> {
    const fields = await this.work.run(async (tx) => {
      const refused = Object.assign(begin(tx), { state: 'refused', refused: problems.length })
      await tx.manager.insert(OdsImport, refused)
      await keepProblems(tx, refused.id, problems)
      tx.publish(organisationsEvents.odsImportRefused, { importId: refused.id })
      return named(problems)
    })
    return new RecordedRefusal('ODS_FILE_REFUSED', fields)
  }
}

function named(problems: OdsProblem[]): FieldProblem[] {
  const shown = problems.slice(0, namedLines)
  const fields = shown.map(({ line, reason }) => ({ field: `line ${line}`, message: reason }))
  const more = problems.length - shown.length
  return more > 0 ? [...fields, { field: 'file', message: `and ${more} more lines` }] : fields
}
