import { Injectable } from '@nestjs/common'
import { PassportStrategy } from '@nestjs/passport'
import { ExtractJwt, Strategy } from 'passport-jwt'
import { SessionDirectory, type SignedIn } from '../sessions/session-directory.js'
import { AccessTokens, type AccessClaims } from './access-tokens.js'

type Done = (error: unknown, claims?: AccessClaims) => void

/**
 * passport-jwt with its own verifier (jsonwebtoken, which knows no EdDSA) replaced by ours: what it takes for the key is the
 * object that verifies. A strategy with an ordinary key would fail on every token, not let one through.
 */
Object.assign(Strategy, {
  JwtVerifier: (token: string, tokens: AccessTokens, _options: unknown, done: Done) => {
    tokens.verify(token).then(
      (claims) => done(null, claims),
      (error: unknown) => done(error),
    )
  },
})

@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, 'access-token') {
  constructor(
    tokens: AccessTokens,
    private readonly sessions: SessionDirectory,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: (_request, _token, done) => done(null, tokens as never),
    })
  }

  validate(claims: AccessClaims): Promise<SignedIn> {
    return this.sessions.find(claims)
  }
}
