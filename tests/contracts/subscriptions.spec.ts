import * as contracts from '@sih/contracts'
import { consumersOf, sources, subscriptions, type EventContract } from '@sih/contracts'
import { services, type ServiceName } from '@sih/kernel'
import { readFileSync, readdirSync } from 'node:fs'

const apps = new URL('../../apps/', import.meta.url)
const tables = contracts as unknown as Record<string, Record<string, EventContract> | undefined>

/** The events that a piece of source reacts to; undefined for one that is not in the contracts. */
const reactionsIn = (source: string): (EventContract | undefined)[] =>
  [...source.matchAll(/@Reacts\(\s*(\w*)\W*(\w*)/g)].map(([, table, event]) => tables[table!]?.[event!])

const reactionsOf = (service: ServiceName): (EventContract | undefined)[] => {
  const folder = new URL(`${service}/src/`, apps)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => reactionsIn(readFileSync(new URL(file, folder), 'utf8')))
}

describe('subscriptions', () => {
  it.each(services)('of %s have the sources of all events it reacts to', (service) => {
    for (const event of reactionsOf(service)) {
      expect(event).toBeDefined()
      expect(subscriptions[service]).toContain(event!.source)
    }
  })

  it('are found in the source, and what is not understood is noticed', () => {
    expect(services.flatMap(reactionsOf).length).toBeGreaterThan(0)
    expect(reactionsIn('@Reacts(candidatesEvents.registered) run()')).toEqual([
      contracts.candidatesEvents.registered,
    ])
    expect(reactionsIn('@Reacts(candidatesEvents.unheardOf)\n@Reacts(some())')).toEqual([
      undefined,
      undefined,
    ])
  })

  it('bring every interaction to audit and to reporting', () => {
    for (const source of sources)
      expect(consumersOf(source)).toEqual(expect.arrayContaining(['audit', 'reporting']))
  })

  it('are to services that have a journal', () => {
    for (const service of services) {
      expect(subscriptions[service].filter((source) => source === 'audit')).toEqual([])
    }
  })
})
