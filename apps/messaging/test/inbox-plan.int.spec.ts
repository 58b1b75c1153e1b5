import { newId } from '@sih/kernel'
import { organisationUser } from '@sih/testing'
import { DataSource } from 'typeorm'
import { Messaging } from './messaging-service.js'
import { nodesOf, plansOf, rowsRead, sequential } from './plans.js'

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
       insert into inbox (thread_id, party_id, account_id, unread, last_message_at, unanswered, assigned, archived)
       select id, $1, $2, case when random() < 0.1 then 3 else 0 end, last_message_at, n % 3 = 0, n % 5 = 0, n % 7 = 0
       from (select row_number() over () as n, * from opened) as opened`,
      [organisation, account, conversations],
    )
    await dataSource.query(
      `insert into thread_words (thread_id, name, text)
       select id, array_to_tsvector(array['#' || organisation_id]),
              array_to_tsvector(array['hello', 'word' || row_number() over (order by id)])
       from thread where organisation_id = $1`,
      [organisation],
    )
  }
  const owner = await new DataSource({
    type: 'postgres',
    url: messaging.service.database.ownerUrl,
  }).initialize()
  // Also empties the list of words that have not been put into their index yet.
  await owner.query('vacuum analyze')
  await owner.destroy()
}

test('any page of the inbox is read off its index: no table is scanned, no more rows are touched than shown', async () => {
  const api = messaging.service.as(organisationUser(organisationId, accountId))
  let cursor: string | undefined
  // The first page, one further on, and those where the unread end and the read ones begin.
  for (let page = 0; page < 8; page += 1) {
    const plans = await plansOf(messaging, 'inbox', async () => {
      const { nextCursor } = await api.listThreads({ limit: 100, cursor })
      cursor = nextCursor!
    })
    expect(sequential(plans, 'thread', 'inbox', 'message', 'interest')).toEqual([])
    expect(plans.flatMap(nodesOf).map((node) => node['Index Name'])).toContain('inbox_order')
    expect(plans.flatMap(nodesOf).map((node) => node['Node Type'])).not.toContain('Sort')
    expect(Math.max(...rowsRead(plans))).toBeLessThanOrEqual(101)
  }
})

test('the pages of inbox and archive are every conversation, unread first and then by time, each once', async () => {
  const api = messaging.service.as(organisationUser(organisationId, accountId))
  const seen = new Set<string>()
  for (const folder of ['inbox', 'archived'] as const) {
    const keys: string[] = []
    let cursor: string | undefined
    do {
      const { items, nextCursor } = await api.listThreads({ limit: 100, cursor, folder })
      for (const { id } of items) seen.add(id)
      keys.push(...items.map(({ unread, lastMessageAt }) => `${unread > 0 ? 1 : 0} ${lastMessageAt}`))
      cursor = nextCursor ?? undefined
    } while (cursor)
    expect(keys).toEqual([...keys].sort().reverse())
  }
  expect(seen.size).toBe(conversations)
}, 60_000)

test.each([
  ['unanswered', 'inbox_unanswered'],
  ['assigned', 'inbox_assigned'],
  ['archived', 'inbox_order'],
] as const)('the folder %s is read off %s', async (folder, index) => {
  const api = messaging.service.as(organisationUser(organisationId, accountId))
  let cursor: string | undefined
  for (let page = 0; page < 3; page += 1) {
    const plans = await plansOf(messaging, 'inbox', async () => {
      const { items, nextCursor } = await api.listThreads({ limit: 100, folder, cursor })
      expect(items).toHaveLength(100)
      cursor = nextCursor!
    })
    expect(sequential(plans, 'thread', 'inbox', 'message', 'interest')).toEqual([])
    expect(plans.flatMap(nodesOf).map((node) => node['Index Name'])).toContain(index)
    expect(plans.flatMap(nodesOf).map((node) => node['Node Type'])).not.toContain('Sort')
    expect(Math.max(...rowsRead(plans))).toBeLessThanOrEqual(101)
  }
})

test('counts are counted in their indexes alone', async () => {
  const api = messaging.service.as(organisationUser(organisationId, accountId))
  const plans = await plansOf(messaging, 'inbox', () => api.countThreads({}))
  expect(sequential(plans, 'inbox')).toEqual([])
})

test.each([
  ['what one in a thousand has', 'word17', 1_100],
  ['what all have', 'hello', 1_100],
  ['what none has', 'submarine', 1],
] as const)('a search for %s scans no table, and touches few rows', async (_what, search, rows) => {
  const api = messaging.service.as(organisationUser(organisationId, accountId))
  for (const table of ['thread_words', 'inbox']) {
    const plans = await plansOf(messaging, table, () => api.listThreads({ search, limit: 25 }))
    expect(sequential(plans, 'thread', 'inbox', 'thread_words', 'message')).toEqual([])
    expect(Math.max(...rowsRead(plans))).toBeLessThanOrEqual(rows)
  }
})

test('a conversation is read by its index', async () => {
  const api = messaging.service.as(organisationUser(organisationId, accountId))
  const threadId = (await api.listThreads({ limit: 1 })).items[0]!.id
  const plans = await plansOf(messaging, 'message', () => api.listMessages({ threadId, limit: 2 }))
  expect(sequential(plans, 'thread', 'message')).toEqual([])
  expect(Math.max(...rowsRead(plans))).toBeLessThanOrEqual(3)
})
