import { DomainError, type FieldProblem } from '@sih/kernel'
import { parse, type CsvError } from 'csv-parse/sync'
import { readOdsRow, type OdsRow } from './ods-row.js'

interface Line {
  info: { lines: number }
  record: string[]
}

/** More would help nobody: such a file is another file. */
const namedLines = 100

/**
 * Reads the whole published file: all of it or nothing.
 * @throws DomainError ODS_FILE_REFUSED naming the lines that are wrong and why
 */
export function readOdsFile(file: string): OdsRow[] {
  const problems = new Map<number, string>()
  const rows = new Map<string, OdsRow>()
  for (const { info, record } of linesOf(file, problems)) {
    const row = readOdsRow(record)
    if (Array.isArray(row)) problems.set(info.lines, row.join('; '))
    else if (rows.has(row.odsCode)) problems.set(info.lines, `${row.odsCode} is in the file twice`)
    else rows.set(row.odsCode, row)
  }
  if (rows.size === 0 && problems.size === 0) problems.set(1, 'the file is empty')
  if (problems.size > 0) throw new DomainError('ODS_FILE_REFUSED', named(problems))
  return [...rows.values()]
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

function named(problems: Map<number, string>): FieldProblem[] {
  const sorted = [...problems].sort(([one], [other]) => one - other)
  const shown = sorted.slice(0, namedLines).map(([line, message]) => ({ field: `line ${line}`, message }))
  const more = sorted.length - shown.length
  return more > 0 ? [...shown, { field: 'file', message: `and ${more} more lines` }] : shown
}
