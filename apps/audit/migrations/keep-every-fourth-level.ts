import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Of the tree's levels every fourth is stored, where it was every eighth (ADR 0076), computed anew from the leaf hashes. The table
 * has a new name, so that a process of the release before it fails to append, and does not store levels of its own counting.
 */
export class KeepEveryFourthLevel1763900028000 implements MigrationInterface {
  name = 'KeepEveryFourthLevel1763900028000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop table log_subtree')
    await createTable(runner, 'log_complete_subtree', 4)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table log_complete_subtree')
    await createTable(runner, 'log_subtree', 8)
  }
}

/** @param height how many levels of the tree are from one that is stored to the next */
async function createTable(runner: QueryRunner, table: string, height: number): Promise<void> {
  await runner.query(`
    create table ${table} (
      level integer not null check (level > 0),
      index bigint not null check (index >= 0),
      hash  bytea not null check (octet_length(hash) = 32),
      primary key (level, index)
    );
    comment on table ${table} is 'Roots of complete subtrees of ${2 ** height}^level leaves, from which proofs are made.';
  `)
  await fill(runner, table, height)
  await runner.query(`
    create trigger ${table}_is_append_only before update or delete or truncate on ${table}
    for each statement execute function refuse_change()
  `)
}

async function fill(runner: QueryRunner, table: string, height: number): Promise<void> {
  const [{ leaves }] = (await runner.query(
    'select coalesce(max(index) + 1, 0)::float8 as leaves from log_entry',
  )) as [{ leaves: number }]
  let below = 'select index, leaf_hash as hash from log_entry'
  for (let level = 1; 2 ** (level * height) <= leaves; level += 1) {
    const roots = Array.from({ length: height }).reduce<string>(parents, below)
    await runner.query(
      `insert into ${table} (level, index, hash) select ${level}, index, hash from (${roots}) as root`,
    )
    below = `select index, hash from ${table} where level = ${level}`
  }
}

/** RFC 9162, 2.1.1: a node is the hash of both of its children. One that has not both yet is not complete. */
const parents = (children: string): string => `
  select index / 2 as index, sha256('\\x01'::bytea || string_agg(hash, ''::bytea order by index)) as hash
  from (${children}) as child group by index / 2 having count(*) = 2`
