import { auditEvents, type AuditEntry, type Page, type SearchEntriesRequest } from '@sih/contracts'
import { decodeCursor, defaultLimit, pageFrom, UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { entryView } from './entry.view.js'
import { findPage, type EntryFilters } from './find-page.js'

@Injectable()
export class SearchEntries {
  constructor(private readonly work: UnitOfWork) {}

  readonly run = ({
    limit = defaultLimit,
    cursor,
    ...filters
  }: SearchEntriesRequest): Promise<Page<AuditEntry>> =>
    this.work.read(async (tx) => {
      const [before] = (decodeCursor(cursor, 'number') as [number] | null) ?? []
      const rows = await findPage(tx, filters, before, limit + 1)
      const page = pageFrom(rows, limit, ({ index }) => [Number(index)], entryView)
      tx.publish(auditEvents.entriesSearched, {
        count: page.items.length,
        filters: usedFilters(filters),
        subjectIds: searchedFor(filters),
      })
      return page
    })
}

/** Their names only. */
const usedFilters = (filters: EntryFilters): string | null =>
  Object.entries(filters)
    .flatMap(([name, value]) => (value == null ? [] : name))
    .sort()
    .join(', ') || null

/** Whom the auditor was looking for: a search is a fact about them, too. */
const searchedFor = ({ actor, subject, organisation }: EntryFilters): string[] => [
  ...new Set([actor, subject, organisation].filter((id) => id != null)),
]
