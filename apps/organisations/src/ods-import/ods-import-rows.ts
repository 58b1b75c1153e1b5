import type { OdsImportRowView } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { OdsComparison } from './compare-ods-rows.js'
import type { OdsLine, OdsProblem } from './ods-file.js'

/** Keeps all lines of a file that is going to be imported: whoever goes on with it needs nothing else. */
export async function keepLines(tx: Tx, importId: string, rows: OdsLine[]): Promise<void> {
  await tx.query(
    `insert into ods_import_row (import_id, line, ods_code, name, entry)
     select $1, (r ->> 'line')::integer, r ->> 'odsCode', r ->> 'legalName', r from jsonb_array_elements($2) r`,
    [importId, JSON.stringify(rows)],
  )
}

export async function keepProblems(tx: Tx, importId: string, problems: OdsProblem[]): Promise<void> {
  await tx.query(
    `insert into ods_import_row (import_id, line, outcomes, reason)
     select $1, r.line, '{refused}', r.reason from jsonb_to_recordset($2) as r (line integer, reason text)`,
    [importId, JSON.stringify(problems)],
  )
}

/** What the lines have brought; what was in them is not needed any more. */
export async function keepOutcomes(tx: Tx, importId: string, compared: OdsComparison[]): Promise<void> {
  await tx.query(
    `update ods_import_row i set outcomes = r.outcomes, name_before = r."nameBefore", entry = null
       from jsonb_to_recordset($2) as r (line integer, "nameBefore" text, outcomes text[])
      where i.import_id = $1 and i.line = r.line`,
    [importId, JSON.stringify(compared)],
  )
}

/** The next lines that nothing has become of. */
export async function nextLines(tx: Tx, importId: string, limit: number): Promise<OdsLine[]> {
  const rows = await tx.query<{ entry: OdsLine }>(
    `select entry from ods_import_row where import_id = $1 and outcomes is null order by line limit $2`,
    [importId, limit],
  )
  return rows.map(({ entry }) => entry)
}

export interface OdsImportRow {
  line: number
  outcomes: OdsImportRowView['outcomes'] | null
  ods_code: string | null
  name: string | null
  name_before: string | null
  reason: string | null
}

export const odsImportRowView = (row: OdsImportRow): OdsImportRowView => ({
  line: row.line,
  outcomes: row.outcomes ?? [],
  odsCode: row.ods_code,
  name: row.name,
  nameBefore: row.name_before === row.name ? null : row.name_before,
  reason: row.reason,
})
