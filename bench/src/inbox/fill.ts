import type { Stack } from '@sih/local-stack'
import pg from 'pg'

const firstNames = [
  'Sam',
  'Zoë',
  'Priya',
  'Angharad',
  'Mateusz',
  'Chloe',
  'Bilal',
  'Siân',
  'Joseph',
  'Oluwaseun',
]
const lastNames = [
  'Okafor',
  'Hughes',
  'Shah',
  'Clarke',
  'Nowak',
  'Evans',
  'Khan',
  'Macleod',
  'Fraser',
  'Adeyemi',
]
const words =
  'insight day placement nurse driver engineer ward rota interview friday monday letter reference pension relocation ' +
  'garrison discharge leave shift estates pharmacy laboratory theatre porter radio signal logistics kitchen medic'

/**
 * Conversations of an organisation as it would have them after years, in the tables of the messaging service: a tenth unread, a
 * third unanswered, three messages each. And candidates it has not written to yet. @returns the ids of those
 */
export async function fill(
  { databases }: Stack,
  organisationId: string,
  { threads, others }: { threads: number; others: number },
): Promise<string[]> {
  const owner = new pg.Client({ connectionString: databases.messaging.ownerUrl })
  await owner.connect()
  try {
    await owner.query(people, [organisationId, threads + others, firstNames, lastNames])
    await owner.query(conversations, [organisationId, threads])
    await owner.query(messages, [organisationId, words.split(' ')])
    await owner.query(inboxes, [organisationId])
    await owner.query(found, [organisationId])
    await owner.query('vacuum analyze')
    const { rows } = await owner.query<{ id: string }>(
      `select candidate_id as id from interest where organisation_id = $1 and live
         and not exists (select from thread where thread.candidate_id = interest.candidate_id) limit $2`,
      [organisationId, others],
    )
    return rows.map(({ id }) => id)
  } finally {
    await owner.end()
  }
}

const people = `
  with person as (
    insert into contact (account_id, email, first_name, last_name)
    select gen_random_uuid(), 'person-' || n || '@bench.example',
           ($3::text[])[1 + n % cardinality($3)], ($4::text[])[1 + n / 10 % cardinality($4)] || n % 997
    from generate_series(1, $2) as n
    returning account_id
  )
  insert into interest (candidate_id, organisation_id, delivered) select account_id, $1, true from person`

const conversations = `
  insert into thread (id, candidate_id, organisation_id, message_count, last_message_at, last_from)
  select gen_random_uuid(), candidate_id, $1, 3, now() - random() * interval '3 years',
         case when random() < 0.33 then 'candidate' else 'organisation' end
  from interest
  where organisation_id = $1 and not exists (select from thread where thread.candidate_id = interest.candidate_id)
  limit $2`

const messages = `
  insert into message (id, thread_id, number, side, author_id, body, salt, sent_at)
  select gen_random_uuid(), thread.id, number, case when number % 2 = 0 then 'organisation' else 'candidate' end,
         candidate_id, text, decode(repeat('00', 32), 'hex'), last_message_at
  from thread, generate_series(1, 3) as number, lateral (
    select string_agg(($2::text[])[1 + floor(random() * cardinality($2))::integer], ' ') || ' ' || thread.id as text
    from generate_series(1, 15 + 0 * number)
  ) as written
  where organisation_id = $1 and not exists (select from message where thread_id = thread.id)`

const inboxes = `
  insert into inbox (thread_id, party_id, account_id, unread, unanswered, last_message_at)
  select thread.id, $1, account_id, case when random() < 0.1 then 1 else 0 end, last_from = 'candidate', last_message_at
  from thread join member using (organisation_id)
  where organisation_id = $1
  on conflict do nothing`

const found = `
  insert into thread_words (thread_id, name, text)
  select thread.id, array_to_tsvector(array['#' || organisation_id]) || to_tsvector('simple', first_name || ' ' || last_name),
         strip(to_tsvector('simple', (select string_agg(body, ' ') from message where thread_id = thread.id)))
  from thread join contact on account_id = candidate_id
  where organisation_id = $1
  on conflict do nothing`
