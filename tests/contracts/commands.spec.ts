import * as contracts from '@sih/contracts'
import { commands, type Rpc } from '@sih/contracts'
import { services, type ServiceName } from '@sih/kernel'
import { readFileSync, readdirSync } from 'node:fs'

const apps = new URL('../../apps/', import.meta.url)
const tables = contracts as unknown as Record<string, Record<string, Rpc> | undefined>

/** The commands that a piece of source sends; undefined for one that is not in the contracts. */
const sentIn = (source: string): (string | undefined)[] =>
  [...source.matchAll(/(?:tx\.send|client\.call)\(\s*(\w*)\W*(\w*)/g)].map(
    ([, table, command]) => tables[table!]?.[command!]?.subject,
  )

const sentBy = (service: ServiceName): (string | undefined)[] => {
  const folder = new URL(`${service}/src/`, apps)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => sentIn(readFileSync(new URL(file, folder), 'utf8')))
}

/** NATS lets a service send what the table says, and nothing else. */
describe('commands', () => {
  it.each(services)('of %s are those that it sends', (service) => {
    const declared = commands[service].map(({ subject }) => subject)
    expect([...new Set(sentBy(service))].toSorted()).toEqual(declared.toSorted())
  })

  it('are found in the source, and what is not understood is noticed', () => {
    const source =
      'tx.send(messagingRpc.sendEmail, {})\n client.call(messagingRpc.tellOfAlarm, {})\n tx.send(\n    some, 1)'
    expect(sentIn(source)).toEqual([
      contracts.messagingRpc.sendEmail.subject,
      contracts.messagingRpc.tellOfAlarm.subject,
      undefined,
    ])
  })

  it('are for services alone', () => {
    const all = Object.values(commands).flat() as Rpc[]
    for (const { subject, permissions } of all) expect([subject, permissions]).toEqual([subject, ['service']])
  })
})
