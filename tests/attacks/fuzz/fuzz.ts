import fc from 'fast-check'
import type { Person } from '../../journeys/system/person.js'
import { auditors, candidates, organisation, programme, type Rule, type Rules } from '../calls/call.js'
import type { Prepared } from '../calls/prepared.js'
import { Sender } from '../calls/send.js'
import type { ApiDocument, Operation } from '../document/api-document.js'
import type { JsonSchema } from '../document/json-schema.js'
import type { Player, Scene } from '../scene/scene.js'
import { arbitraryOf } from './arbitrary-of.js'

export interface Settings {
  seed: number
  /** Calls of each operation. */
  runs: number
}

/** These end what the calls after them need: the session, or the system's time for other things. */
const leftOut = new Set(['POST /auth/logout', 'DELETE /auth/sessions', 'DELETE /auth/sessions/{sessionId}'])

/** Who is still there after the walk, by whom they stand for. */
const callers: [readonly string[], Player][] = [
  [organisation, 'omar'],
  [candidates, 'chris'],
  [programme, 'robin'],
  [auditors, 'alex'],
  [['programme_admin'], 'morgan'],
]

/** Calls every operation with values made from its schemas. Reads first: what writes may break off later calls. */
export async function fuzz(scene: Scene, rules: Rules, settings: Settings): Promise<string[]> {
  const sender = new Sender(scene.document)
  const ids = Object.values(scene.given).flatMap((given) => (typeof given?.id === 'string' ? [given.id] : []))
  const operations = scene.document.operations
    .filter(({ name }) => !leftOut.has(name))
    .toSorted((a, b) => Number(a.method !== 'GET') - Number(b.method !== 'GET'))
  const left = operations.values()
  const worker = async () => {
    for (const operation of left) {
      const calls = fc.sample(callArbitrary(operation, scene.document, ids), {
        numRuns: settings.runs,
        seed: settings.seed,
      })
      for (const call of calls) {
        await sender.send(operation, await personFor(rules[operation.name]!, scene), call)
      }
    }
  }
  await Promise.all(Array.from({ length: 4 }, worker))
  return sender.faults
}

async function personFor({ for: who }: Rule, scene: Scene): Promise<Person> {
  if (who === 'everybody') return scene.system.nobody
  const [, player] = callers.find(([roles]) =>
    roles.some((role) => (who as readonly string[]).includes(role)),
  )!
  return scene.fresh(player)
}

function callArbitrary(operation: Operation, document: ApiDocument, ids: string[]): fc.Arbitrary<Prepared> {
  const of = arbitraryOf(document, ids)
  const inPlace = (place: string) =>
    (operation.parameters ?? []).filter((parameter) => parameter.in === place)
  const path = inPlace('path').map(({ name, schema }) => [name, of(schema).map(printable)])
  const query = inPlace('query').map(({ name, schema }) => [name, of(schema).map(printable)])
  const json = operation.requestBody?.content['application/json']?.schema
  const required = inPlace('query').flatMap(({ name, required: isRequired }) => (isRequired ? [name] : []))
  return fc.record({
    path: fc.record(Object.fromEntries(path) as Record<string, fc.Arbitrary<string>>),
    query: fc.record(Object.fromEntries(query) as Record<string, fc.Arbitrary<string>>, {
      requiredKeys: required,
    }),
    body: json ? body(json, of) : fc.constant(undefined),
    file: operation.requestBody && !json ? file : fc.constant(undefined),
    form: fc.constant({}),
  }) as fc.Arbitrary<Prepared>
}

const body = (schema: JsonSchema, of: (schema: JsonSchema) => fc.Arbitrary<unknown>) =>
  of(schema).map((value) => (typeof value === 'object' && value !== null ? value : { value }))

const file = fc.record({
  name: fc.string({ unit: 'binary', maxLength: 40 }),
  type: fc.constantFrom('text/csv', 'application/pdf', 'text/html', 'image/svg+xml'),
  content: fc.string({ unit: 'binary', maxLength: 500 }),
})

/** As a client would write it into an address; "." and ".." would change which address it is. */
const printable = (value: unknown): string => {
  const text = typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value)
  return /^\.{0,2}$/.test(text ?? '') ? 'x' : text!
}
