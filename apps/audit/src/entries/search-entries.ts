import { auditEvents, type AuditEntry, type Page, type SearchEntriesRequest } from '@sih/contracts'
import { decodeCursor, defaultLimit, pageFrom, UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { organisationsNamed } from '../words/organisations-named.js'
import { entryView, type EntryRow } from './entry.view.js'
import { findPage } from './find-page.js'
import { searchedFor, usedFilters } from './used-filters.js'

@Injectable()
export class SearchEntries {
  constructor(private readonly work: UnitOfWork) {}

  readonly run = ({
    limit,
    cursor,
    oldestFirst,
    ...filters
  }: SearchEntriesRequest): Promise<Page<AuditEntry>> =>
    this.work.read(async (tx) => {
      const [from] = (decodeCursor(cursor ?? undefined, 'number') as [number] | null) ?? []
      const most = limit ?? defaultLimit
      const rows = await findPage(tx, filters, { from, oldestFirst }, most + 1)
      const shown = Math.min(most, fitting(rows))
      const names = await organisationsNamed(
        tx,
        rows.slice(0, shown).map(({ leaf }) => leaf),
      )
      const page = pageFrom(
        rows,
        shown,
        ({ index }) => [Number(index)],
        (row) => entryView(row, names),
      )
      tx.publish(auditEvents.entriesSearched, {
        count: page.items.length,
        filters: usedFilters(filters),
        subjectIds: searchedFor(filters),
      })
      return page
    })
}

/** A page has to fit into one message of NATS (1 MiB), in which a leaf is quoted and shown in parts besides. */
const leafBytesPerPage = 400_000

function fitting(rows: EntryRow[]): number {
  let bytes = 0
  const tooMany = rows.findIndex(({ leaf }) => (bytes += Buffer.byteLength(leaf)) > leafBytesPerPage)
  return tooMany < 0 ? rows.length : Math.max(1, tooMany)
}
