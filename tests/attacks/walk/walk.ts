import { newId, roles, type Role } from '@sih/kernel'
import type { Answer } from '../../journeys/system/front-door.js'
import type { Person } from '../../journeys/system/person.js'
import type { Rule, Rules } from '../calls/call.js'
import { aboutNothing, idsInPath, prepare, type Prepared } from '../calls/prepared.js'
import { Sender } from '../calls/send.js'
import type { Operation } from '../document/api-document.js'
import { strangers, type Scene } from '../scene/scene.js'

/** What an operation answered to one kind of attack, and what its rule says. */
export interface Outcome {
  attack: string
  operation: string
  answered: string
  expected: string
}

const withOwners: readonly Role[] = ['candidate', 'organisation_user', 'organisation_admin']

/** Calls every operation as nobody, as every role, badly, as a stranger, about nothing, and at last as it is meant. */
export class Walk {
  readonly outcomes: Outcome[] = []
  readonly sender: Sender

  constructor(
    private readonly scene: Scene,
    private readonly rules: Rules,
  ) {
    this.sender = new Sender(scene.document)
  }

  async run(): Promise<void> {
    const operations = new Map(this.scene.document.operations.map((operation) => [operation.name, operation]))
    for (const [name, rule] of Object.entries(this.rules)) {
      const operation = operations.get(name)
      if (!operation) continue
      await this.take(operation, rule).catch((error: Error) =>
        this.note('as meant', operation, error.message, 'no error'),
      )
    }
  }

  private async take(operation: Operation, rule: Rule): Promise<void> {
    const call = await prepare(operation, rule, this.scene)
    await Promise.all([
      ...this.byRole(operation, rule),
      ...this.malformed(operation, rule, call),
      ...this.byStrangers(operation, rule, call),
    ])
    await this.asMeant(operation, rule, call)
  }

  /** Nobody, and every role: turned away, or let in as far as to a field that there is not. */
  private byRole(operation: Operation, { for: who }: Rule): Promise<void>[] {
    if (who === 'everybody') return []
    const path = Object.fromEntries(idsInPath(operation).map((name) => [name, newId()]))
    const call = { path: { ...fixed(operation), ...path }, query: { noSuchField: 1 } }
    const nobody = this.expect('no token', operation, this.scene.system.nobody, call, '401 NOT_SIGNED_IN')
    const each = roles.map((role) => {
      const expected = who.includes(role) ? /^(422 VALIDATION_FAILED|415 )/ : '403 NOT_PERMITTED'
      return this.expect(role, operation, this.scene.people[strangers[role]], call, expected)
    })
    return [nobody, ...each]
  }

  private malformed(operation: Operation, { by, for: who }: Rule, call: Prepared): Promise<void>[] {
    const types = Object.keys(operation.requestBody?.content ?? {})
    if (!types.includes('application/json')) return []
    const person = who === 'everybody' ? this.scene.system.nobody : this.scene.people[by]
    const send = (attack: string, body: string, type: string, expected: string) =>
      this.expect(attack, operation, person, call, expected, { body, type })
    return [
      send('no JSON', '{"', 'application/json', '400 MALFORMED_REQUEST'),
      send('a list', '[]', 'application/json', '422 VALIDATION_FAILED'),
      send('a form', 'a=b', 'application/x-www-form-urlencoded', '415 UNSUPPORTED_MEDIA_TYPE'),
    ]
  }

  /** Somebody else's is what there is not, to the last byte. */
  private byStrangers(operation: Operation, rule: Rule, call: Prepared): Promise<void>[] {
    const isAbout = idsInPath(operation).length > 0 || rule.names !== undefined
    if (!isAbout || rule.isAnybodys || rule.for === 'everybody' || !('404' in operation.responses)) return []
    const nothing = aboutNothing(operation, rule, call)
    const asOwner = this.expect('nothing', operation, this.scene.people[rule.by], nothing, /^404 /)
    const others = rule.for
      .filter((role) => withOwners.includes(role))
      .map(async (role) => {
        const stranger = this.scene.people[strangers[role]]
        const [theirs, none] = await Promise.all([
          this.sender.send(operation, stranger, call),
          this.sender.send(operation, stranger, nothing),
        ])
        const expected = rule.names ? /^(404|422) / : /^404 /
        this.note(`stranger, ${role}`, operation, described(theirs), expected)
        this.note(`stranger, ${role}: told apart`, operation, toldApart(theirs), toldApart(none))
      })
    return [asOwner, ...others]
  }

  private async asMeant(operation: Operation, rule: Rule, call: Prepared): Promise<void> {
    const person = rule.for === 'everybody' ? this.scene.system.nobody : this.scene.people[rule.by]
    const success = Object.keys(operation.responses).find((status) => status.startsWith('2'))
    const answer = await this.sender.send(operation, person, call)
    if (rule.gives) this.scene.given[rule.gives] = answer.body
    this.note('as meant', operation, described(answer), new RegExp(`^${rule.status ?? success}`))
  }

  private async expect(
    attack: string,
    operation: Operation,
    who: Person,
    call: Prepared,
    expected: string | RegExp,
    raw: { body?: string; type?: string } = {},
  ): Promise<void> {
    this.note(attack, operation, described(await this.sender.send(operation, who, call, raw)), expected)
  }

  private note(attack: string, { name }: Operation, answered: string, expected: string | RegExp): void {
    const asExpected = typeof expected === 'string' ? answered === expected : expected.test(answered)
    const outcome = { attack, operation: name, answered, expected: asExpected ? answered : String(expected) }
    this.outcomes.push(outcome)
  }
}

/** Parameters that are no ids, with anything that they may be. */
const fixed = ({ parameters = [] }: Operation): Record<string, string> =>
  Object.fromEntries(
    parameters
      .filter(({ in: place, schema }) => place === 'path' && schema.format !== 'uuid')
      .map(({ name }) => [name, '1']),
  )

function described({ status, body }: Answer): string {
  const { code, errors } = (body ?? {}) as { code?: string; errors?: object[] }
  if (code === undefined) return `${status}`
  return status === 422 || !errors ? `${status} ${code}` : `${status} ${code} ${JSON.stringify(errors)}`
}

/** All of an answer by which somebody could tell one from another; the id of the request is everybody's own. */
function toldApart({ status, headers, body }: Answer): string {
  const all = [...headers].filter(([name]) => !['date', 'x-correlation-id'].includes(name))
  const { correlationId: _, ...rest } = (body ?? {}) as { correlationId?: string }
  return JSON.stringify([status, all, rest])
}
