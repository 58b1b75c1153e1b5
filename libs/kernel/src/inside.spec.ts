import { isInside } from './inside.js'

describe('An address', () => {
  it.each([
    '127.0.0.1',
    '10.255.0.1',
    '172.31.9.9',
    '192.168.1.1',
    '::1',
    'fd12::1',
    'fe80::1',
    '::ffff:10.0.0.1',
  ])('%s is inside', (address) => expect(isInside(address)).toBe(true))

  it.each(['172.32.0.1', '203.0.113.9', '2001:db8::1', '::ffff:203.0.113.9', '', 'localhost'])(
    '%s is not',
    (address) => expect(isInside(address)).toBe(false),
  )
})
