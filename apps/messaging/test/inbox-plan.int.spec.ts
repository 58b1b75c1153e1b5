import { newId } from '@sih/kernel'
import { organisationUser } from '@sih/testing'
import { DataSource } from 'typeorm'
import { Messaging } from './messaging-service.js'

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  Plans?: Plan[]
}

const conversations = 5_000

let messaging: Messaging
let organisationId: string
let accountId: string
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
  organisationId = await messaging.organisation()
  accountId = (await messaging.member(organisationId)).accountId
  await fill()
}, 120_000)
afterAll(() => messaging?.stop())

/** Many conversations of one organisation, of whose messages a tenth is unread, beside as many of others. */
async function fill() {
  const { dataSource } = messaging.service
  const other = await messaging.organisation()
  for (const [organisation, account] of [
    [organisationId, accountId],
    [other, newId()],
  ]) {
    await dataSource.query(
      `with candidate as (
         insert into interest select gen_random_uuid(), $1, true from generate_series(1, $3) returning candidate_id
       ), opened as (
         insert into thread (id, candidate_id, organisation_id, message_count, last_message_at)
         select gen_random_uuid(), candidate_id, $1, 3, now() - random() * interval '300 days' from candidate
         returning id, last_message_at
       ), written as (
         insert into message (id, thread_id, number, side, author_id, body, salt, sent_at)
         select gen_random_uuid(), opened.id, number, 'candidate', gen_random_uuid(), 'Hello',
                decode(repeat('00', 32), 'hex'), last_message_at
         from opened, generate_series(1, 3) as number
       )
       insert into inbox (thread_id, party_id, account_id, unread, last_message_at)
       select id, $1, $2, case when random() < 0.1 then 3 else 0 end, last_message_at from opened`,
      [organisation, account, conversations],
    )
  }
  const owner = await new DataSource({
    type: 'postgres',
    url: messaging.service.database.ownerUrl,
  }).initialize()
  await owner.query('analyze')
  await owner.destroy()
}

/** Runs an operation and explains the statements that the service sent meanwhile and that read this table. */
async function plansOf(table: string, operation: () => Promise<unknown>): Promise<Plan[]> {
  const { dataSource } = messaging.service
  const statements: { sql: string; parameters: unknown[] }[] = []
  const logger = {
    logQuery: (sql: string, parameters: unknown[] = []) => {
      if (/^\s*select/i.test(sql) && sql.includes(table)) statements.push({ sql, parameters })
    },
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  }
  const usual = dataSource.logger
  Object.assign(dataSource, { logger })
  try {
    await operation()
  } finally {
    Object.assign(dataSource, { logger: usual })
  }
  expect(statements).not.toEqual([])
  const plans: Plan[] = []
  for (const { sql, parameters } of statements) {
    const [row] = await dataSource.query<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(
      `explain (analyze, format json) ${sql}`,
      parameters,
    )
    plans.push(row!['QUERY PLAN'][0]!.Plan)
  }
  return plans
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
const rowsRead = (plans: Plan[]) =>
  plans
    .flatMap(nodesOf)
    .filter((node) => node['Relation Name'] !== undefined)
    .map((node) => node['Actual Rows'] * node['Actual Loops'])
const sequential = (plans: Plan[], ...tables: string[]) =>
  plans
    .flatMap(nodesOf)
    .filter((node) => node['Node Type'].includes('Seq Scan') && tables.includes(node['Relation Name'] ?? ''))

test('any page of the inbox is read off its index: no table is scanned, no more rows are touched than shown', async () => {
  const api = messaging.service.as(organisationUser(organisationId, accountId))
  let cursor: string | undefined
  // The first page, one further on, and those where the unread end and the read ones begin.
  for (let page = 0; page < 8; page += 1) {
    const plans = await plansOf('inbox', async () => {
      const { nextCursor } = await api.listThreads({ limit: 100, cursor })
      cursor = nextCursor!
    })
    expect(sequential(plans, 'thread', 'inbox', 'message', 'interest')).toEqual([])
    expect(plans.flatMap(nodesOf).map((node) => node['Index Name'])).toContain('inbox_order')
    expect(plans.flatMap(nodesOf).map((node) => node['Node Type'])).not.toContain('Sort')
    expect(Math.max(...rowsRead(plans))).toBeLessThanOrEqual(101)
  }
})

test('the pages together are every conversation, unread first and then by time, each once', async () => {
  const api = messaging.service.as(organisationUser(organisationId, accountId))
  const listed: { id: string; unread: number; lastMessageAt: string }[] = []
  let cursor: string | undefined
  do {
    const { items, nextCursor } = await api.listThreads({ limit: 100, cursor })
    listed.push(...items)
    cursor = nextCursor ?? undefined
  } while (cursor)
  expect(new Set(listed.map(({ id }) => id)).size).toBe(conversations)
  const keys = listed.map(({ unread, lastMessageAt }) => `${unread > 0 ? 1 : 0} ${lastMessageAt}`)
  expect(keys).toEqual([...keys].sort().reverse())
}, 60_000)

test('a conversation is read by its index', async () => {
  const api = messaging.service.as(organisationUser(organisationId, accountId))
  const threadId = (await api.listThreads({ limit: 1 })).items[0]!.id
  const plans = await plansOf('message', () => api.listMessages({ threadId, limit: 2 }))
  expect(sequential(plans, 'thread', 'message')).toEqual([])
  expect(Math.max(...rowsRead(plans))).toBeLessThanOrEqual(3)
})
