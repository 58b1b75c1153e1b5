import { Injectable, type OnModuleDestroy } from '@nestjs/common'
import { availableParallelism } from 'node:os'
import { Hasher } from './hashing/hasher.js'
import { Turnstile } from './turnstile.js'

/** Each takes a core and 19 MiB, and one of libuv's four threads. */
const atOnce = Math.min(2, Math.max(1, availableParallelism() - 1))

/**
 * Of a password that was thrown away: compared against where there is none, so that an unknown address takes as long as a known
 * one. A new one has to be made when the hasher's settings change.
 */
export const decoy =
  '$argon2id$v=19$m=19456,p=1,t=2$qSjM6zgiwcmgO8ToL17D0g$1phJCt6tZoTz3ikwK5UOuyRBiNb3ifquR9fivnqlCxU'

/** Hashes passwords with Argon2id (RFC 9106), a few at a time. */
@Injectable()
export class Passwords implements OnModuleDestroy {
  private readonly hasher = new Hasher()
  private readonly turnstile = new Turnstile(atOnce, 200)

  /** @throws DomainError SERVICE_UNAVAILABLE if too many wait already */
  hash(password: string): Promise<string> {
    return this.turnstile.pass(() => this.hasher.hash(normal(password)))
  }

  /** @param hash null if there is none: then the answer is no, and takes as long. */
  async matches(hash: string | null, password: string): Promise<boolean> {
    const same = await this.turnstile.pass(() => this.hasher.matches(hash ?? decoy, normal(password)))
    return same && hash !== null
  }

  onModuleDestroy(): void {
    this.hasher.stop()
  }
}

/** The same text typed on another keyboard is the same password (NIST SP 800-63B, 5.1.1.2). */
const normal = (password: string): string => password.normalize('NFKC')
