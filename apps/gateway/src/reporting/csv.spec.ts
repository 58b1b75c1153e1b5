import { cell, line } from './csv.js'

describe('a cell', () => {
  it.each([
    ['Leeds', 'Leeds'],
    ['Leeds, York', '"Leeds, York"'],
    ['the "Royal"', '"the ""Royal"""'],
    ['two\nlines', '"two\nlines"'],
    [7, '7'],
    [0, '0'],
    [null, ''],
  ])('of %j is %s', (value, written) => expect(cell(value)).toBe(written))

  it.each(['=1+1', '+44', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1+1'])(
    'never is a formula: %j',
    (text) => {
      expect(cell(text).replace(/^"/, '')).toMatch(/^'/)
    },
  )
})

it('a line ends as RFC 4180 says', () => expect(line(['a', 1, null])).toBe('a,1,\r\n'))
