import type { SessionTokens } from '@sih/contracts'
import { randomFrom } from '@sih/testing'
import { setTimeout as delay } from 'node:timers/promises'
import type { Account } from '../account/account.js'
import type { Cast } from '../people/cast.js'
import type { Person } from '../people/person.js'
import { between } from '../plan/draw.js'
import { auditorChoices, candidateChoices, memberChoices, type Choice } from './choices.js'

/** Milliseconds to think, at least and at most. */
const thinking = [60, 240] as const

/** Everybody does one thing after another until told to stop. The seed decides what, not when: that is the machine's. */
export class Load {
  private stopped = false
  private lives: Promise<void>[] = []

  constructor(
    private readonly cast: Cast,
    private readonly account: Account,
    private readonly seed: number,
  ) {}

  start(): void {
    const { members, candidates, auditor } = this.cast
    const lives: [Person, Choice[]][] = [
      ...members.map((player): [Person, Choice[]] => [player.person, memberChoices(player)]),
      ...candidates.map((player): [Person, Choice[]] => [player.person, candidateChoices(player, this.cast)]),
      [auditor, auditorChoices],
    ]
    this.lives = lives.map(([person, choices], n) => this.live(person, choices, this.seed + n))
  }

  /** Whatever was begun is ended before. */
  async stop(): Promise<void> {
    this.stopped = true
    await Promise.all(this.lives)
  }

  private async live(person: Person, choices: Choice[], seed: number): Promise<void> {
    const random = randomFrom(seed)
    while (!this.stopped) {
      if (person.mustSignIn) await this.signIn(person)
      const choice = choices[Math.floor(random() * choices.length)]!
      await this.account.carryOut(person, choice(random))
      await delay(between(random, ...thinking))
    }
  }

  private async signIn(person: Person): Promise<void> {
    const wanted = {
      name: 'sign in',
      method: 'POST',
      path: '/auth/login',
      status: 200,
      insist: true,
    } as const
    const { status, body } = await this.account.carryOut(person, { ...wanted, body: person.credentials })
    if (status === 200) person.signedIn(body as SessionTokens)
  }
}
