import { DomainError } from '@sih/kernel'
import { lineOf, odsFileOf, odsRowOf } from '../../test/ods-file-of.js'
import { readOdsFile } from './ods-file.js'

const refusalOf = (file: string) => {
  try {
    readOdsFile(file)
  } catch (error) {
    expect(error).toMatchObject({ code: 'ODS_FILE_REFUSED' })
    return (error as DomainError).fields
  }
  throw new Error('The file was read')
}

const good = odsFileOf({ code: 'R0A' }, { code: 'R0B' })

describe('readOdsFile', () => {
  it('reads every row', () => {
    expect(readOdsFile(good).map(({ odsCode }) => odsCode)).toEqual(['R0A', 'R0B'])
  })

  it('does not mind a byte order mark, plain line ends, blank lines or a missing last line end', () => {
    expect(readOdsFile(`\uFEFF${good}`)).toEqual(readOdsFile(good))
    expect(readOdsFile(good.replaceAll('\r\n', '\n').trimEnd())).toEqual(readOdsFile(good))
    expect(readOdsFile(`${good}\r\n\n`)).toEqual(readOdsFile(good))
  })

  it.each(['', '\r\n', '\uFEFF'])('refuses an empty file: %j', (file) => {
    expect(refusalOf(file)).toEqual([{ field: 'line 1', message: 'the file is empty' }])
  })

  it('names the lines that are wrong, also after a field of two lines', () => {
    const twoLines = odsFileOf({ code: 'R0C', name: 'TWO\nLINES NHS TRUST' })
    expect(refusalOf(good + twoLines + odsFileOf({ code: 'bad' }) + lineOf(['short']))).toEqual([
      { field: 'line 4', message: 'column 2: the name must be one line of 1 to 200 characters' },
      { field: 'line 5', message: 'column 1: "bad" is not an ODS code' },
      { field: 'line 6', message: 'must have 27 columns, not 1' },
    ])
  })

  it('refuses the later line of two with the same code', () => {
    expect(refusalOf(good + odsFileOf({ code: 'R0A', name: 'ANOTHER NHS TRUST' }))).toEqual([
      { field: 'line 3', message: 'R0A is in the file twice' },
    ])
  })

  it('refuses quotation marks that are not in order, and goes on reading', () => {
    const broken = lineOf(odsRowOf({ code: 'R0C' })).replace('"R0C"', '"R0C"x')
    expect(refusalOf(broken + odsFileOf({ code: 'bad' }))).toEqual([
      { field: 'line 1', message: 'the quotation marks are not in order' },
      { field: 'line 2', message: 'column 1: "bad" is not an ODS code' },
    ])
  })

  it('refuses a quotation mark that never closes', () => {
    expect(refusalOf(`${good}"R0C,`)).toEqual([
      { field: 'line 3', message: 'the quotation marks are not in order' },
    ])
  })

  it('names at most 100 lines and says how many more there are', () => {
    const problems = refusalOf(Array.from({ length: 137 }, () => lineOf(['short'])).join(''))
    expect(problems).toHaveLength(101)
    expect(problems[99]!.field).toBe('line 100')
    expect(problems[100]).toEqual({ field: 'file', message: 'and 37 more lines' })
  })
})
