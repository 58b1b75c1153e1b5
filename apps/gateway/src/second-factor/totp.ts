import { Secret, TOTP } from 'otpauth'

/** What every authenticator app understands (RFC 6238; key URI format). */
const settings = { issuer: 'Step into Health', algorithm: 'SHA1', digits: 6, period: 30 } as const
/** Clocks may differ by one step. */
const window = 1

const totpOf = (secret: Uint8Array, label = '') =>
  new TOTP({ ...settings, label, secret: new Secret({ buffer: Uint8Array.from(secret).buffer }) })

/** 160 bits, as RFC 4226 recommends. */
export const newTotpSecret = (): Uint8Array => new Secret({ size: 20 }).bytes

/** What is typed into the app, and what is scanned. */
export function enrolmentOf(secret: Uint8Array, email: string): { secret: string; uri: string } {
  const totp = totpOf(secret, email)
  return { secret: totp.secret.base32, uri: totp.toString() }
}

/** @returns the step (30 seconds since 1970) whose code it is, now or one before or after; null if it is none of theirs */
export function stepOf(secret: Uint8Array, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const timestamp = now.getTime()
  const delta = totpOf(secret).validate({ token: code, timestamp, window })
  return delta === null ? null : TOTP.counter({ period: settings.period, timestamp }) + delta
}
