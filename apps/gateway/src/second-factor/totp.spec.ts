import { enrolmentOf, newTotpSecret, stepOf } from './totp.js'

/** RFC 6238, appendix B: the last six of its eight digits. */
const secret = Buffer.from('12345678901234567890')

describe('A code', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at %d seconds is %s, as in RFC 6238', (seconds, code) => {
    expect(stepOf(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30))
  })

  it('is accepted thirty seconds early and late, and no further', () => {
    const at = (seconds: number) => stepOf(secret, '081804', new Date(seconds * 1000))
    const step = Math.floor(1111111109 / 30)
    expect([at(step * 30 - 31), at(step * 30 - 30), at(step * 30 + 59), at(step * 30 + 60)]).toEqual([
      null,
      step,
      step,
      null,
    ])
  })

  it.each(['', '81804', '0818040', 'abcdef', '08180４'])('%p is none', (code) => {
    expect(stepOf(secret, code, new Date(1111111109000))).toBeNull()
  })
})

it('An enrolment says what apps need', () => {
  expect(enrolmentOf(secret, 'alex@example.org')).toEqual({
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    uri:
      'otpauth://totp/Step%20into%20Health:alex%40example.org?issuer=Step%20into%20Health' +
      '&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30',
  })
  expect(newTotpSecret()).toHaveLength(20)
})
