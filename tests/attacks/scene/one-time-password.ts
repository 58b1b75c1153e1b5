import { Secret, TOTP } from 'otpauth'

/** What an authenticator app would show. @param later in how many periods */
export const oneTimePassword = (secret: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 })
