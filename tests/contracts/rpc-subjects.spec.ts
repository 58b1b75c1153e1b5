import * as contracts from '@sih/contracts'
import { hasVersion, type Rpc } from '@sih/contracts'
import { problems } from '@sih/kernel'
import { readJson, updating, writeJson } from './frozen.js'
import { operations, tables } from './tables.js'

const file = new URL('rpc-subjects.json', import.meta.url)
const current = Object.fromEntries(
  operations
    .toSorted((a, b) => (a.subject < b.subject ? -1 : 1))
    .map(({ subject, permissions, errors }) => [subject, { permissions, errors }]),
)

if (updating) await writeJson(file, current)

const isRpc = (value: unknown): value is Rpc =>
  typeof value === 'object' && value !== null && 'subject' in value && 'permissions' in value

describe('operations', () => {
  it('are the ones agreed: subjects, permissions and refusals (UPDATE_CONTRACTS=1 agrees to a change)', () => {
    expect(current).toEqual(readJson(file))
  })

  it('have each a subject of their own', () => {
    const subjects = operations.map(({ subject }) => subject)
    expect(subjects.filter((subject, n) => subjects.indexOf(subject) !== n)).toEqual([])
  })

  it.each(Object.entries(tables))('of %s are addressed to it', (service, table) => {
    for (const { subject } of Object.values(table)) {
      expect(subject).toMatch(new RegExp(`^${service}\\.v[1-9]\\d*\\.[a-z]+(-[a-z]+)*$`))
    }
  })

  it('are all in the table of their service', () => {
    const declared = (Object.values(contracts) as unknown[]).filter(isRpc)
    expect(declared.length).toBe(operations.length)
    expect(declared.filter((rpc) => !operations.includes(rpc))).toEqual([])
  })

  it.each(operations)(
    '$subject lets somebody in, for known reasons keeps others out, and says what it is',
    (rpc) => {
      expect(rpc.permissions.length).toBeGreaterThan(0)
      expect(rpc.errors.filter((code) => !(code in problems))).toEqual([])
      expect(new Set(rpc.errors).size).toBe(rpc.errors.length)
      expect(rpc.summary).toMatch(/^[A-Z]/)
      if (hasVersion(rpc.request)) expect(rpc.errors).toContain('VERSION_CONFLICT')
    },
  )
})
