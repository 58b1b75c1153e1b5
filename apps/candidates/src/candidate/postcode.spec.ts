import { normalPostcode } from './postcode.js'

const notPostcodes = [
  '',
  'LS1',
  'LS1 4',
  '1LS 4AP',
  'LSS1 4AP',
  'LS123 4AP',
  'LS1A4 4AP',
  'A 9AA',
  'GIR 1AA',
  'GIR 0AB',
  'BFPO',
  'BFPO 12345',
  'BFPO X',
  'LS1 4AP extra',
  'ÉS1 4AP',
  'LS1-4AP',
].concat(['C', 'I', 'K', 'M', 'O', 'V'].flatMap((never) => [`LS1 4${never}P`, `LS1 4A${never}`]))

describe('normalPostcode', () => {
  it.each([
    ['M1 1AE', 'M1 1AE'],
    ['m11ae', 'M1 1AE'],
    ['M60 1NW', 'M60 1NW'],
    ['W1A 0AX', 'W1A 0AX'],
    ['ls1 4ap', 'LS1 4AP'],
    ['CR26XH', 'CR2 6XH'],
    ['DN55 1PT', 'DN55 1PT'],
    ['EC1A 1BB', 'EC1A 1BB'],
    ['ec1a1bb', 'EC1A 1BB'],
    [' GIR  0AA', 'GIR 0AA'],
    ['BFPO 57', 'BFPO 57'],
    ['bfpo1', 'BFPO 1'],
    ['BFPO 5777', 'BFPO 5777'],
    ['BF1 3AA', 'BF1 3AA'],
  ])('keeps %j as %j', (written, kept) => {
    expect(normalPostcode(written)).toBe(kept)
  })

  it.each(notPostcodes)('refuses %j', (written) => {
    expect(normalPostcode(written)).toBeUndefined()
  })
})
