import { lineOf, odsFileOf, odsRowOf } from '../../test/ods-file-of.js'
import { readOdsFile } from './ods-file.js'

const problemsOf = (file: string) => readOdsFile(file).problems

const good = odsFileOf({ code: 'R0A' }, { code: 'R0B' })

describe('readOdsFile', () => {
  it('reads every row', () => {
    expect(readOdsFile(good).rows.map(({ odsCode }) => odsCode)).toEqual(['R0A', 'R0B'])
  })

  it('does not mind a byte order mark, plain line ends, blank lines or a missing last line end', () => {
    expect(readOdsFile(`\uFEFF${good}`)).toEqual(readOdsFile(good))
    expect(readOdsFile(good.replaceAll('\r\n', '\n').trimEnd())).toEqual(readOdsFile(good))
    expect(readOdsFile(`${good}\r\n\n`)).toEqual(readOdsFile(good))
  })

  it.each(['', '\r\n', '\uFEFF'])('refuses an empty file: %j', (file) => {
    expect(problemsOf(file)).toEqual([{ line: 1, reason: 'the file is empty' }])
  })

  it('names the lines that are wrong, also after a field of two lines', () => {
    const twoLines = odsFileOf({ code: 'R0C', name: 'TWO\nLINES NHS TRUST' })
    expect(problemsOf(good + twoLines + odsFileOf({ code: 'bad' }) + lineOf(['short']))).toEqual([
      { line: 4, reason: 'column 2: the name must be one line of 1 to 200 characters' },
      { line: 5, reason: 'column 1: "bad" is not an ODS code' },
      { line: 6, reason: 'must have 27 columns, not 1' },
    ])
  })

  it('refuses the later line of two with the same code', () => {
    expect(problemsOf(good + odsFileOf({ code: 'R0A', name: 'ANOTHER NHS TRUST' }))).toEqual([
      { line: 3, reason: 'R0A is in the file twice' },
    ])
  })

  it('refuses quotation marks that are not in order, and goes on reading', () => {
    const broken = lineOf(odsRowOf({ code: 'R0C' })).replace('"R0C"', '"R0C"x')
    expect(problemsOf(broken + odsFileOf({ code: 'bad' }))).toEqual([
      { line: 1, reason: 'the quotation marks are not in order' },
      { line: 2, reason: 'column 1: "bad" is not an ODS code' },
    ])
  })

  it('refuses a quotation mark that never closes', () => {
    expect(problemsOf(`${good}"R0C,`)).toEqual([{ line: 3, reason: 'the quotation marks are not in order' }])
  })
})
