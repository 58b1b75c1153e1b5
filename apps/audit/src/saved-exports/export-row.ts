import type { EntryFilters } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'

/** What was asked for, and how far it is. */
export interface ExportRow {
  id: string
  accountId: string
  filters: EntryFilters
  size: number
  askedAt: Date
  expiresAt: Date
  /** Entries of the log that have been looked through, parts that they are in, and entries found. */
  read: number
  parts: number
  entries: number
}

type Stored = Omit<ExportRow, 'size' | 'read' | 'entries'> & Record<'size' | 'read' | 'entries', string>

export const exportRows = `
  select id, account_id as "accountId", filters, size, asked_at as "askedAt", expires_at as "expiresAt",
         coalesce(made.read, 0) as read, coalesce(made.parts, 0) as parts, coalesce(made.entries, 0) as entries
  from saved_export left join lateral (
    select max(until) as read, count(*)::integer as parts, sum(entries) as entries
    from saved_export_part where export_id = id
  ) as made on true`

export async function queryExports(tx: Tx, rest: string, parameters: unknown[]): Promise<ExportRow[]> {
  const rows = await tx.query<Stored>(`${exportRows} ${rest}`, parameters)
  return rows.map((row) => ({
    ...row,
    size: Number(row.size),
    read: Number(row.read),
    entries: Number(row.entries),
  }))
}

/** @throws DomainError SAVED_EXPORT_NOT_FOUND, SAVED_EXPORT_EXPIRED, SAVED_EXPORT_NOT_READY */
export async function readyExport(tx: Tx, exportId: string): Promise<ExportRow> {
  const [found] = await queryExports(tx, 'where id = $1', [exportId])
  if (!found) throw new DomainError('SAVED_EXPORT_NOT_FOUND')
  if (found.expiresAt <= tx.now()) throw new DomainError('SAVED_EXPORT_EXPIRED')
  if (found.read < found.size) throw new DomainError('SAVED_EXPORT_NOT_READY')
  return found
}
