import { normalPhone } from './phone.js'

describe('normalPhone', () => {
  it.each([
    ['07700 900982', '07700 900982'],
    ['  +44 (0)7700   900982 ', '+44 (0)7700 900982'],
    ['020-7946-0000 ext 12', '020-7946-0000 ext 12'],
    ['+49 30 901820', '+49 30 901820'],
    ['94999 1234 x5', '94999 1234 x5'],
  ])('keeps %j as %j', (written, kept) => {
    expect(normalPhone(written)).toBe(kept)
  })

  it.each(['', '12345', 'ask my wife', '07700 90098O', '+44 7700 900982 900982', '123 ext 456789'])(
    'refuses %j',
    (written) => {
      expect(normalPhone(written)).toBeUndefined()
    },
  )
})
