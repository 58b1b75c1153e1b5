import { parse, type CsvError } from 'csv-parse/sync'
import { readOdsRow, type OdsRow } from './ods-row.js'

export interface OdsLine extends OdsRow {
  line: number
}

/** Something in the file that cannot be read, in words. */
export interface OdsProblem {
  line: number
  reason: string
}

interface Line {
  info: { lines: number }
  record: string[]
}

/** Reads the whole published file. @returns its rows, and the lines that are wrong and why, in their order */
export function readOdsFile(file: string): { rows: OdsLine[]; problems: OdsProblem[] } {
  const problems = new Map<number, string>()
  const rows = new Map<string, OdsLine>()
  for (const { info, record } of linesOf(file, problems)) {
    const row = readOdsRow(record)
    if (Array.isArray(row)) problems.set(info.lines, row.join('; '))
    else if (rows.has(row.odsCode)) problems.set(info.lines, `${row.odsCode} is in the file twice`)
    else rows.set(row.odsCode, { ...row, line: info.lines })
  }
  if (rows.size === 0 && problems.size === 0) problems.set(1, 'the file is empty')
  const inOrder = [...problems].sort(([one], [other]) => one - other)
  return { rows: [...rows.values()], problems: inOrder.map(([line, reason]) => ({ line, reason })) }
}

/** RFC 4180, with or without byte order mark; what cannot be read at all is added to the problems. */
function linesOf(file: string, problems: Map<number, string>): Line[] {
  return parse(file, {
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      problems.set(Number(error?.['lines'] ?? 0), 'the quotation marks are not in order')
      return undefined
    },
  }) as unknown as Line[]
}
