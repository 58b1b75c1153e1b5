import { randomFrom } from '@sih/testing'
import { setTimeout as delay } from 'node:timers/promises'
import type { Person } from '../system/person.js'
import { soon } from '../system/soon.js'
import type { Cast, Conversation } from './cast.js'
import { auditorChoices, candidateChoices, memberChoices, type Choice } from './choices.js'
import { insist, type Wanted } from './insist.js'

/** Everybody does one thing after another, with a pause to think, until told to stop. */
export class Load {
  interactions = 0
  attempts = 0
  /** Texts in the order in which each author has written them, by conversation. */
  readonly written: { threadId: string; author: Person; body: string }[] = []
  /** What was answered, and not as it should have been. */
  readonly wrong: string[] = []
  private stopped = false
  private lives: Promise<void>[] = []

  constructor(
    private readonly cast: Cast,
    private readonly seed: number,
  ) {}

  start(): void {
    this.lives = this.actors().map(({ person, choices }, n) =>
      this.live(person, choices, randomFrom(this.seed + n)),
    )
  }

  /** One person says one thing, besides what they do by themselves. */
  say(author: Person, { threadId }: Conversation, words: string): Promise<void> {
    const body = { body: `${author.principal.email} ${words}` }
    return this.carryOut(author, { method: 'POST', path: `/threads/${threadId}/messages`, body, status: 201 })
  }

  /** Waits until so many more were answered. @throws what has ended somebody's life */
  async more(interactions: number): Promise<void> {
    const goal = this.interactions + interactions
    const reached = soon(() => expect(this.interactions).toBeGreaterThanOrEqual(goal))
    await Promise.race([reached, Promise.all(this.lives)])
  }

  async stop(): Promise<void> {
    this.stopped = true
    await Promise.all(this.lives)
  }

  private async live(person: Person, choices: Choice[], random: () => number): Promise<void> {
    while (!this.stopped) {
      const wanted = choices[Math.floor(random() * choices.length)]!(random)
      await this.carryOut(person, wanted)
      await delay(300 + 600 * random())
    }
  }

  private async carryOut(person: Person, wanted: Wanted): Promise<void> {
    const { answer, attempts } = await insist(person, wanted)
    this.interactions += 1
    this.attempts += attempts
    if (answer.status !== wanted.status)
      this.wrong.push(`${wanted.method} ${wanted.path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    this.remember(person, wanted)
  }

  private remember(author: Person, { path, body, status }: Wanted): void {
    const [, threadId] = /^\/threads\/([^/]+)\/messages$/.exec(path) ?? []
    if (threadId && status === 201) this.written.push({ threadId, author, ...(body as { body: string }) })
  }

  private actors(): { person: Person; choices: Choice[] }[] {
    const { first, second, candidates, auditor } = this.cast
    const all = [...first.conversations, ...second.conversations]
    const foreign = (own: Conversation[]) =>
      all.filter(({ threadId }) => !own.some((one) => one.threadId === threadId))
    const members = [first, second].flatMap(({ people, conversations }) =>
      people.map((person) => ({
        person,
        choices: memberChoices(person.principal.email, conversations, foreign(conversations)),
      })),
    )
    const applicants = candidates.map(({ person, conversations }) => ({
      person,
      choices: candidateChoices(person.principal.email, conversations, foreign(conversations), this.cast),
    }))
    return [...members, ...applicants, { person: auditor, choices: auditorChoices }]
  }
}
