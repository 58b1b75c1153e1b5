import * as contracts from '@sih/contracts'
import { allEvents, outcomes, parse, type EventContract, type EventEnvelope } from '@sih/contracts'
import { canonicalJson, roles, services, type ServiceName } from '@sih/kernel'
import { existsSync, readdirSync } from 'node:fs'
import { exampleOf } from './event-example.js'
import { readJson, updating, writeJson } from './frozen.js'

const folder = new URL('events/', import.meta.url)
const fileOf = (type: string) => new URL(`${type}.json`, folder)
const events = [...allEvents.values()]

if (updating) {
  for (const contract of events) {
    if (!existsSync(fileOf(contract.type))) await writeJson(fileOf(contract.type), exampleOf(contract))
  }
}

const examples = readdirSync(folder).map((file) => file.replace(/\.json$/, ''))
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const idOrNull = (value: unknown) => value === null || uuid.test(String(value))

describe('events', () => {
  it('each have a frozen example, and each example has its event', () => {
    expect(examples.toSorted()).toEqual([...allEvents.keys()].toSorted())
  })

  it('are all known by their type, which is theirs alone', () => {
    const declared = Object.entries(contracts)
      .filter(([name]) => name.endsWith('Events') && name !== 'allEvents')
      .flatMap(([name, table]) =>
        (Object.values(table) as EventContract[]).map(
          (event) => [name.replace(/Events$/, ''), event] as const,
        ),
      )
    for (const [service, event] of declared) {
      expect(event.source).toBe(service)
      expect(allEvents.get(event.type)).toBe(event)
    }
    const refusals = services.length * 2
    expect(new Set(declared.map(([, { type }]) => type)).size).toBe(declared.length)
    expect(allEvents.size).toBe(declared.length + refusals)
  })

  it.each(events)(
    '$type is named after its source and says what happened',
    ({ type, source, action, outcome }) => {
      expect(type).toMatch(/^evt\.[a-z]+\.[a-z]+(-[a-z]+)*\.v[1-9]\d*$/)
      expect(type.split('.')[1] as ServiceName).toBe(source)
      expect(action).toMatch(/^[a-z].*[^.]$/)
      expect(outcomes).toContain(outcome)
    },
  )
})

describe('a frozen example', () => {
  it.each(events)('of $type keeps being read as it is', (contract) => {
    const example = readJson(fileOf(contract.type)) as EventEnvelope
    const data = parse(contract.data, example.data)
    expect({ ...data }).toEqual(example.data)
    expect(parse(contract.data, { ...example.data, addedLater: 1 }, { unknown: 'leave out' })).toEqual(data)
  })

  it.each(events)('of $type is a whole envelope', (contract) => {
    const { data, ...envelope } = readJson(fileOf(contract.type)) as EventEnvelope
    expect(Object.keys(data).length).toBeGreaterThan(0)
    expect(envelope).toEqual({
      id: expect.stringMatching(uuid),
      type: contract.type,
      occurredAt: new Date(envelope.occurredAt).toISOString(),
      actor: {
        role: expect.any(String),
        accountId: envelope.actor.accountId,
        organisationId: envelope.actor.organisationId,
        sessionId: envelope.actor.sessionId,
      },
      origin: { network: envelope.origin.network },
      correlationId: expect.any(String),
      causeId: envelope.causeId,
      outcome: contract.outcome,
    })
    const { accountId, organisationId, sessionId, role } = envelope.actor
    expect([accountId, organisationId, sessionId, envelope.causeId].every(idOrNull)).toBe(true)
    expect([...roles, 'anonymous', 'service']).toContain(role)
    expect(canonicalJson({ ...envelope, data })).not.toContain('\n')
  })
})
