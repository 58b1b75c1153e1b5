import { chainGenesis } from '@sih/merkle'
import type { DataSource } from 'typeorm'
import { batchAfter, linesOf } from './events.js'
import { TestLog } from './test-log.js'

const tables = [
  'log_entry',
  'log_entry_subject',
  'log_complete_subtree',
  'log_batch',
  'checkpoint',
  'cosignature',
  'organisation_name',
  'saved_export',
  'saved_export_part',
  'idempotency_key',
  'alarm',
  'alarm_acknowledgement',
  'alarm_told',
  'alarm_sighting',
  'alarm_scan',
]
const changes = (table: string, column: string) => [
  `update ${table} set ${column} = ${column}`,
  `delete from ${table}`,
  `truncate ${table} cascade`,
]
const definitions = (table: string) => [
  `alter table ${table} add column note text`,
  `alter table ${table} disable trigger all`,
  `drop table ${table} cascade`,
  `drop trigger ${table}_is_append_only on ${table}`,
]

describe('who may change the log', () => {
  let log: TestLog
  let owner: DataSource

  beforeAll(async () => {
    log = await TestLog.create()
    owner = await log.as('owner')
    const replica = await log.replica()
    await replica.deliver(batchAfter('gateway', { number: 0, head: chainGenesis }, linesOf('gateway', 300)))
  })
  afterAll(() => log?.close())

  it.each(tables)('is not the service, for %s', async (table) => {
    const column = await aColumnOf(table)
    for (const statement of [...changes(table, column), ...definitions(table)])
      await expect(log.reader.query(statement)).rejects.toThrow(/permission denied|must be owner/)
    await expect(log.reader.query(`select from ${table} for update`)).rejects.toThrow('permission denied')
  })

  it.each(tables)('is not the owner in passing, for %s', async (table) => {
    for (const statement of changes(table, await aColumnOf(table)))
      await expect(owner.query(statement)).rejects.toThrow('only ever added to')
  })

  it('is nobody who can make tables, functions or roles', async () => {
    for (const statement of [
      'create table other ()',
      'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$',
      'create role other',
      'set session_replication_role = replica',
    ])
      await expect(log.reader.query(statement)).rejects.toThrow(/permission denied|must be owner/)
  })

  const aColumnOf = async (table: string): Promise<string> => {
    const [{ name }] = await owner.query(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum = 1`,
      [table],
    )
    return name
  }
})
