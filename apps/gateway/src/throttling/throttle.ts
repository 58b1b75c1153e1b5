import { Injectable } from '@nestjs/common'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { createHash } from 'node:crypto'
import { DataSource } from 'typeorm'
import { GatewayConfig } from '../config.js'
import { TooManyRequests } from './too-many-requests.js'

/** A guess at a password, counted before it is checked, so that many at the same time are not more than allowed. */
export interface Guess {
  /** It was right: it does not count. */
  forgive(): Promise<void>
}

interface GuessAt {
  email: string
  network: string | null
  /** Whether this account has been signed in to from there before. */
  familiar: boolean
}

/** Slows down guessing and flooding. Counted in the database, for all gateways together. */
@Injectable()
export class Throttle {
  private readonly guessesAtAccount
  private readonly guessesFromNetwork
  private readonly registrationsOfAddress
  private readonly registrationsFromNetwork
  private readonly resetsOfAddress
  private readonly resetsFromNetwork

  constructor(dataSource: DataSource, config: GatewayConfig) {
    const limiter = (keyPrefix: string, points: number, duration: number) =>
      new RateLimiterPostgres({
        storeClient: dataSource,
        storeType: 'typeorm',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix,
        points,
        duration,
      })
    this.guessesAtAccount = limiter('guess-account', config.GUESSES_PER_ACCOUNT!, 300)
    this.guessesFromNetwork = limiter('guess-network', config.GUESSES_PER_NETWORK!, 300)
    this.registrationsOfAddress = limiter('register-address', config.REGISTRATIONS_PER_ADDRESS!, 3600)
    this.registrationsFromNetwork = limiter('register-network', config.REGISTRATIONS_PER_NETWORK!, 3600)
    this.resetsOfAddress = limiter('reset-address', config.RESETS_PER_ADDRESS!, 3600)
    this.resetsFromNetwork = limiter('reset-network', config.RESETS_PER_NETWORK!, 3600)
  }

  /**
   * All networks from which nobody has signed in to the account yet share one count, so that guessing from many places is no
   * use. Each familiar network has a count of its own, so that strangers cannot lock the owner out.
   * @throws TooManyRequests
   */
  async guess({ email, network, familiar }: GuessAt): Promise<Guess> {
    const from = network ?? 'unknown'
    const account = familiar ? `${hashOf(email)} ${from}` : hashOf(email)
    await consume(this.guessesFromNetwork, from)
    await consume(this.guessesAtAccount, account)
    return {
      forgive: async () => {
        await this.guessesFromNetwork.reward(from)
        await this.guessesAtAccount.reward(account)
      },
    }
  }

  /** @throws TooManyRequests */
  async registration(email: string, network: string | null): Promise<void> {
    await consume(this.registrationsFromNetwork, network ?? 'unknown')
    await consume(this.registrationsOfAddress, hashOf(email))
  }

  /** @throws TooManyRequests */
  async reset(email: string, network: string | null): Promise<void> {
    await consume(this.resetsFromNetwork, network ?? 'unknown')
    await consume(this.resetsOfAddress, hashOf(email))
  }
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  await limiter.consume(key).catch((refused: unknown) => {
    if (refused instanceof RateLimiterRes) throw new TooManyRequests(Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  })
}

/** The table of limits holds no addresses. */
const hashOf = (email: string): string => createHash('sha256').update(email).digest('base64url')
