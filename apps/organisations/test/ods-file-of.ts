/** Fields of the published file that matter to a test; the rest is filled in. */
export interface OdsFields {
  code: string
  name?: string
  region?: string
  address?: string[]
  postcode?: string
  opened?: string
  closed?: string
}

/** A row in the format of the published file: 27 columns, every one quoted, CRLF. */
export function odsRowOf(fields: OdsFields): string[] {
  const { code, name = `${code} NHS TRUST`, region = 'Y56', postcode = 'AB1 2CD' } = fields
  const { address = ['TRUST HEADQUARTERS, EAST WING', '1 HIGH STREET', '', 'TESTBURY', ''] } = fields
  const { opened = '20010401', closed = '' } = fields
  const start = [code, name, region, 'QXX', ...address, postcode, opened, closed]
  const rest = ['', '', '', '', '', '', '', '', '', '0', '', 'H', '', '', '']
  return [...start, ...rest]
}

export const lineOf = (row: string[]): string =>
  `${row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\r\n`

export const odsFileOf = (...rows: OdsFields[]): string => rows.map((row) => lineOf(odsRowOf(row))).join('')
