import { newId } from '@sih/kernel'
import { setTimeout as delay } from 'node:timers/promises'
import type { Answer } from '../people/doors.js'
import type { Person } from '../people/person.js'
import { isOpen, told, type Interaction, type Wanted } from './interaction.js'

/** Milliseconds after which a product that gives no answer is taken for broken. */
const patience = 120_000
const pause = { usual: 200, signIn: 3_000 }

/** Keeps what every client wanted and was told. It is the campaign's own, in its memory: nothing that is broken on purpose can touch it. */
export class Account {
  readonly interactions: Interaction[] = []
  /** Answers that the product must not give, whatever is broken. */
  readonly wrong: string[] = []
  answered = 0

  /** @returns the last answer */
  async carryOut(person: Person, wanted: Wanted): Promise<Answer> {
    const interaction: Interaction = { ...wanted, attempts: [] }
    this.interactions.push(interaction)
    const { method, path, body } = wanted
    const asked = { method, path, ...(body ? { body } : {}), ...(method === 'GET' ? {} : { key: newId() }) }
    const end = performance.now() + patience
    for (;;) {
      const answer = await person.ask(asked)
      interaction.attempts.push({ correlationId: answer.correlationId, status: answer.status })
      this.check(wanted, answer)
      const isEnough = !wanted.insist || !isOpen(answer.status)
      if (isEnough || performance.now() > end) {
        this.end(interaction)
        return answer
      }
      await delay(wanted.name === 'sign in' ? pause.signIn : pause.usual)
    }
  }

  private end(interaction: Interaction): void {
    if (told(interaction) !== 'nothing') this.answered += 1
    else if (interaction.insist)
      this.wrong.push(`${interaction.method} ${interaction.path}: no answer in ${patience} ms`)
  }

  /** Whatever is broken, the answer is the usual one, or 503 that says when to try again. */
  private check({ method, path, status: usual }: Wanted, { status, body, retryAfter }: Answer): void {
    if (status === null || status === usual) return
    if ((status === 503 || status === 429) && retryAfter !== null && retryAfter > 0) return
    this.wrong.push(`${method} ${path}: ${status} ${JSON.stringify(body)} (Retry-After ${retryAfter})`)
  }
}
