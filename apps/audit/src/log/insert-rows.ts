import type { JournalBatch } from '@sih/journal'
import type { Frontier, StoredSubtree } from '@sih/merkle'
import type { ServiceName } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Entry } from './entry.js'
import type { Happened } from './happened.js'

/** @throws DatabaseError (foreign key) unless the batch begins where the newest of its source ends. */
export async function insertBatch(
  tx: Tx,
  { source, first, last, head }: JournalBatch,
  { size, hashes }: Frontier,
  loggedAt: Date,
  { earliest, latest }: Happened,
): Promise<void> {
  await tx.query(
    `insert into log_batch (size, source, first, last, head, frontier, logged_at, earliest, latest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [size, source, first, last, head, Buffer.concat(hashes), loggedAt, earliest, latest],
  )
}

export async function insertEntries(
  tx: Tx,
  source: ServiceName,
  index: number,
  entries: Entry[],
  loggedAt: Date,
): Promise<void> {
  const column = <Key extends keyof Entry>(key: Key): Entry[Key][] => entries.map((entry) => entry[key])
  await tx.query(
    `insert into log_entry (index, source, number, event_id, type, outcome, actor_id, actor_role, organisation_id,
                            correlation_id, occurred_at, logged_at, leaf, leaf_hash)
     select $1::bigint + row - 1, $2, number, event_id, type, outcome, actor_id, actor_role, organisation_id,
            correlation_id, occurred_at, $3, leaf, leaf_hash
     from unnest($4::bigint[], $5::uuid[], $6::text[], $7::text[], $8::uuid[], $9::text[], $10::uuid[],
                 $11::text[], $12::timestamptz[], $13::text[], $14::bytea[]) with ordinality
       as entry (number, event_id, type, outcome, actor_id, actor_role, organisation_id,
                 correlation_id, occurred_at, leaf, leaf_hash, row)`,
    [
      index,
      source,
      loggedAt,
      column('number'),
      column('eventId'),
      column('type'),
      column('outcome'),
      column('actorId'),
      column('actorRole'),
      column('organisationId'),
      column('correlationId'),
      column('occurredAt'),
      column('leaf'),
      column('leafHash'),
    ],
  )
}

export async function insertSubjects(tx: Tx, index: number, entries: Entry[]): Promise<void> {
  const rows = entries.flatMap(({ subjects }, n) => subjects.map((id) => [id, index + n] as const))
  if (rows.length === 0) return
  await tx.query(
    'insert into log_entry_subject (subject_id, index) select * from unnest($1::uuid[], $2::bigint[])',
    [rows.map(([id]) => id), rows.map(([, place]) => place)],
  )
}

export async function insertSubtrees(tx: Tx, subtrees: StoredSubtree[]): Promise<void> {
  if (subtrees.length === 0) return
  await tx.query(
    'insert into log_complete_subtree (level, index, hash) select * from unnest($1::int[], $2::bigint[], $3::bytea[])',
    [
      subtrees.map(({ level }) => level),
      subtrees.map(({ index }) => index),
      subtrees.map(({ hash }) => hash),
    ],
  )
}
