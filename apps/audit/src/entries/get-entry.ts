import { auditEvents, type AuditEntry, type EntryRef } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { organisationsNamed } from '../words/organisations-named.js'
import { entryColumns, entryView, type EntryRow } from './entry.view.js'

@Injectable()
export class GetEntry {
  constructor(private readonly work: UnitOfWork) {}

  readonly run = ({ index }: EntryRef): Promise<AuditEntry> =>
    this.work.read(async (tx) => {
      const entry = await tx.find(findEntries, String(index))
      if (!entry) throw new DomainError('ENTRY_NOT_FOUND')
      tx.publish(auditEvents.entryOpened, { index })
      return entryView(entry, await organisationsNamed(tx, [entry.leaf]))
    })
}

async function findEntries(tx: Tx, indexes: readonly string[]): Promise<(EntryRow | undefined)[]> {
  const rows = await tx.query<EntryRow>(`select ${entryColumns} from log_entry where index = any($1)`, [
    indexes,
  ])
  const byIndex = new Map(rows.map((row) => [row.index, row]))
  return indexes.map((index) => byIndex.get(index))
}
