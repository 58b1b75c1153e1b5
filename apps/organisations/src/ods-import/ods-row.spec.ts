import { odsRowOf } from '../../test/ods-file-of.js'
import { readOdsRow } from './ods-row.js'

const problemsOf = (row: string[]) => {
  const read = readOdsRow(row)
  if (!Array.isArray(read))
    throw new Error(`Expected problems, but the row was read: ${JSON.stringify(read)}`)
  return read
}

describe('readOdsRow', () => {
  it('reads what we need of a row', () => {
    const row = odsRowOf({ code: 'R0A', name: 'TESTBURY NHS FOUNDATION TRUST', closed: '20280229' })
    expect(row).toHaveLength(27)
    expect(readOdsRow(row)).toEqual({
      odsCode: 'R0A',
      legalName: 'TESTBURY NHS FOUNDATION TRUST',
      type: 'nhs_foundation_trust',
      region: 'Y56',
      address: 'TRUST HEADQUARTERS, EAST WING, 1 HIGH STREET, TESTBURY',
      postcode: 'AB1 2CD',
      openedOn: '2001-04-01',
      closedOn: '2028-02-29',
    })
  })

  it('reads an empty close date as open', () => {
    expect(readOdsRow(odsRowOf({ code: 'R0A' }))).toMatchObject({ closedOn: null })
  })

  it.each([
    ['a code in lower case', { code: 'r0a' }, 'column 1: "r0a" is not an ODS code'],
    ['a code that is too short', { code: 'R0' }, 'column 1: "R0" is not an ODS code'],
    ['no name', { code: 'R0A', name: ' ' }, 'column 2: the name must be one line of 1 to 200 characters'],
    ['an unknown region', { code: 'R0A', region: 'Y99' }, 'column 3: "Y99" is not a known region'],
    [
      'no address',
      { code: 'R0A', address: ['', '', '', '', ''] },
      'columns 5 to 9: the address must be lines of 1 to 300 characters together',
    ],
    [
      'no postcode',
      { code: 'R0A', postcode: '' },
      'column 10: the postcode must be one line of 1 to 10 characters',
    ],
    ['no open date', { code: 'R0A', opened: '' }, 'column 11: the open date is not a date like 20250401'],
    [
      'a day that does not exist',
      { code: 'R0A', opened: '20230229' },
      'column 11: the open date is not a date like 20250401',
    ],
    [
      'a date in another form',
      { code: 'R0A', closed: '2024-01-31' },
      'column 12: the close date is not a date like 20250401',
    ],
    [
      'a date before the calendar of the database',
      { code: 'R0A', opened: '00000101' },
      'column 11: the open date is not a date like 20250401',
    ],
  ])('refuses %s', (_what, fields, problem) => {
    expect(problemsOf(odsRowOf(fields))).toEqual([problem])
  })

  it('names everything that is wrong with a row', () => {
    expect(problemsOf(odsRowOf({ code: '?', region: 'X', opened: 'soon' }))).toHaveLength(3)
  })

  it('refuses any other number of columns', () => {
    const row = odsRowOf({ code: 'R0A' })
    expect(problemsOf(row.slice(1))).toEqual(['must have 27 columns, not 26'])
    expect(problemsOf([...row, ''])).toEqual(['must have 27 columns, not 28'])
  })
})
