/** For spreadsheet programs, which otherwise take UTF-8 for something else. */
export const byteOrderMark = '\uFEFF'

/**
 * A cell of a CSV file (RFC 4180). One that a spreadsheet program would take for a formula gets an apostrophe, which makes it
 * text (OWASP, CSV injection).
 */
export function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const line = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`
