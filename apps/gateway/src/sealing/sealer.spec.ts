import { randomBytes } from 'node:crypto'
import { Sealer } from './sealer.js'

const newKey = () => randomBytes(32).toString('base64url')
const key = newKey()
const content = Buffer.from('JBSWY3DPEHPK3PXP')

describe('What is sealed', () => {
  const sealed = new Sealer(key).seal(content, 'totp of one')

  it('is opened with the same key for the same thing, also by another process', () => {
    expect(new Sealer(key).open(sealed, 'totp of one')).toEqual(content)
  })

  it('shows nothing, and is different every time', () => {
    expect(sealed.includes(content)).toBe(false)
    expect(new Sealer(key).seal(content, 'totp of one')).not.toEqual(sealed)
  })

  it('is not opened with another key, or in another place', () => {
    expect(() => new Sealer(newKey()).open(sealed, 'totp of one')).toThrow()
    expect(() => new Sealer(key).open(sealed, 'totp of two')).toThrow()
  })

  it('is not opened once any bit of it was changed, or a part is missing', () => {
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at]! ^= 1
      expect(() => new Sealer(key).open(changed, 'totp of one')).toThrow()
      expect(() => new Sealer(key).open(sealed.subarray(0, at), 'totp of one')).toThrow()
    }
  })
})

it.each(['', 'short', randomBytes(31).toString('base64url'), randomBytes(64).toString('base64url')])(
  'A key that is not 32 bytes is refused, and not quoted: %s',
  (weak) => {
    expect(() => new Sealer(weak)).toThrow('GATEWAY_KEY: 32 random bytes, base64url')
  },
)
