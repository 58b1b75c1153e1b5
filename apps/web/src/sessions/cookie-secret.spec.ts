import { CookieSecret, newCookie } from './cookie-secret.js'

describe('What follows from a cookie', () => {
  const secret = new CookieSecret(newCookie())

  it('opens what was sealed with it', () => {
    const value = { text: 'Siân عربى', list: [1, null] }
    expect(new CookieSecret(secret.cookie).open(secret.seal(value))).toEqual(value)
  })

  it('differs from cookie to cookie, and in each of its parts', () => {
    const other = new CookieSecret(newCookie())
    expect(other.id.equals(secret.id)).toBe(false)
    expect(other.formToken).not.toBe(secret.formToken)
    expect(secret.id.toString('base64url')).not.toContain(secret.formToken)
    expect(secret.cookie).toHaveLength(43)
  })

  it('opens nothing that was changed, or sealed with another', () => {
    const sealed = secret.seal('text')
    for (const place of [0, 12, sealed.length - 1]) {
      const changed = Buffer.from(sealed)
      changed[place]! ^= 1
      expect(() => secret.open(changed)).toThrow()
    }
    expect(() => new CookieSecret(newCookie()).open(sealed)).toThrow()
  })
})
