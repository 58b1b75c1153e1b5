/** The first line of an export names this, and the number of entries. */
export const EXPORT_FORMAT = 'step-into-health-audit-export/1'

/** The first line of an excerpt names this: an export that leaves entries out. */
export const EXCERPT_FORMAT = 'step-into-health-audit-excerpt/1'

/** One line of an export: docs/audit-log-format.md, "Export". */
export type ExportLine =
  | { kind: 'header'; size: number; isExcerpt: boolean }
  | { kind: 'checkpoint'; note: string }
  | { kind: 'entry'; entry: Entry }
  | { kind: 'omitted'; count: number; hashes: Buffer[] }

/** What a verifier has to know of an entry. */
export interface Entry {
  source: string
  number: number
  /** What its source has chained: the event as it came, or the text that is none. */
  body: string
  /** The bytes that are hashed, as text. */
  leaf: string
}

const eventForm = /^\{"event":(\{.*\}),"number":([1-9]\d{0,15}),"source":"([a-z][a-z0-9-]{0,39})"\}$/s
const unreadableForm = /^\{"number":([1-9]\d{0,15}),"source":"([a-z][a-z0-9-]{0,39})","unreadable":(".*")\}$/s

/** @returns undefined for a line that has no place in an export. */
export function readExportLine(line: string): ExportLine | undefined {
  const event = eventForm.exec(line)
  if (event) return entry(event[3]!, event[2]!, event[1]!, line)
  const unreadable = unreadableForm.exec(line)
  if (unreadable) {
    const body = parseJson(unreadable[3]!)
    return typeof body === 'string' ? entry(unreadable[2]!, unreadable[1]!, body, line) : undefined
  }
  return readObject(parseJson(line))
}

const entry = (source: string, number: string, body: string, leaf: string): ExportLine => ({
  kind: 'entry',
  entry: { source, number: Number(number), body, leaf },
})

function readObject(value: unknown): ExportLine | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('checkpoint' in value && typeof value.checkpoint === 'string')
    return { kind: 'checkpoint', note: value.checkpoint }
  if ('format' in value && isFormat(value.format) && 'size' in value && isSize(value.size))
    return { kind: 'header', size: value.size, isExcerpt: value.format === EXCERPT_FORMAT }
  if ('omitted' in value && isSize(value.omitted) && 'hashes' in value && isTexts(value.hashes))
    return { kind: 'omitted', count: value.omitted, hashes: value.hashes.map(fromBase64) }
  return undefined
}

const isFormat = (value: unknown) => value === EXPORT_FORMAT || value === EXCERPT_FORMAT

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string')

const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64')

const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** @returns undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
