import { odsCodePattern, regionCodes } from '@sih/contracts'
import { organisationTypeOf, type OrganisationType } from '../organisation/organisation-type.js'

/** What we take from a row of the published file (etr.csv). */
export interface OdsRow {
  odsCode: string
  legalName: string
  type: OrganisationType
  region: string
  address: string
  postcode: string
  /** `YYYY-MM-DD` */
  openedOn: string
  /** `YYYY-MM-DD`, or null while open. */
  closedOn: string | null
}

export const odsColumns = 27

const regions: readonly string[] = regionCodes
const maxName = 200
const maxAddress = 300
const maxPostcode = 10

/**
 * Reads the fields of one row.
 * @returns the row, or everything that is wrong with it in words
 */
export function readOdsRow(fields: readonly string[]): OdsRow | string[] {
  if (fields.length !== odsColumns) return [`must have ${odsColumns} columns, not ${fields.length}`]
  const column = (number: number): string => fields[number - 1]!.trim()
  const [odsCode, legalName, region, postcode] = [column(1), column(2), column(3), column(10)]
  const address = [5, 6, 7, 8, 9].map(column).filter(Boolean).join(', ')
  const openedOn = readDate(column(11))
  const closedOn = column(12) === '' ? null : readDate(column(12))
  const wrong = [
    !odsCodePattern.test(odsCode) && `column 1: "${shortened(odsCode)}" is not an ODS code`,
    !fits(legalName, maxName) && `column 2: the name must be one line of 1 to ${maxName} characters`,
    !regions.includes(region) && `column 3: "${shortened(region)}" is not a known region`,
    !fits(address, maxAddress) &&
      `columns 5 to 9: the address must be lines of 1 to ${maxAddress} characters together`,
    !fits(postcode, maxPostcode) &&
      `column 10: the postcode must be one line of 1 to ${maxPostcode} characters`,
    openedOn === undefined && 'column 11: the open date is not a date like 20250401',
    closedOn === undefined && 'column 12: the close date is not a date like 20250401',
  ].filter((problem) => problem !== false)
  if (openedOn === undefined || closedOn === undefined || wrong.length > 0) return wrong
  const type = organisationTypeOf(odsCode, legalName)
  return { odsCode, legalName, type, region, address, postcode, openedOn, closedOn }
}

/** In one line: names and addresses go into events, lists and letters. */
const fits = (text: string, max: number): boolean =>
  text.length >= 1 && text.length <= max && !/\p{Cc}/u.test(text)

const shortened = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text).toWellFormed()

/** `YYYYMMDD` of a day that exists, as `YYYY-MM-DD`. */
function readDate(text: string): string | undefined {
  const [, year, month, day] = /^([12]\d{3})(\d\d)(\d\d)$/.exec(text) ?? []
  const date = `${year}-${month}-${day}`
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined
}
