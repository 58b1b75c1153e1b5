import type { MigrationInterface, QueryRunner } from 'typeorm'

const tables = ['log_batch', 'log_entry', 'log_entry_subject', 'log_subtree', 'checkpoint']

/** The log. Every table is only ever added to: the service's role may do nothing else, and a trigger refuses even the owner. */
export class CreateLog1763800000100 implements MigrationInterface {
  name = 'CreateLog1763800000100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table log_batch (
        size      bigint primary key check (size > 0),
        source    text not null,
        first     bigint not null check (first > 0),
        last      bigint not null check (last >= first),
        head      bytea not null check (octet_length(head) = 32),
        frontier  bytea not null check (octet_length(frontier) % 32 = 0),
        logged_at timestamptz not null,
        follows   bigint generated always as (nullif(size - (last - first + 1), 0)) stored references log_batch,
        continues bigint generated always as (nullif(first - 1, 0)) stored,
        unique (source, last),
        foreign key (source, continues) references log_batch (source, last)
      );
      create index log_batch_logged_at on log_batch (logged_at, size);
      comment on table log_batch is 'One row for each append. The newest is the state of the log, the newest of a source how far it has been consumed.';
      comment on column log_batch.size is 'Entries in the log after this append.';
      comment on column log_batch.follows is 'No gaps in the log: another append ends where this one begins.';
      comment on column log_batch.continues is 'No gaps in a source: another of its appends ends where this one begins.';
      comment on column log_batch.head is 'Head of the source''s chain after event "last".';
      comment on column log_batch.frontier is 'Roots of the complete subtrees at the right edge of the tree of "size" leaves, widest first.';

      create table log_entry (
        index           bigint primary key check (index >= 0),
        source          text not null,
        number          bigint not null check (number > 0),
        event_id        uuid unique,
        type            text not null,
        outcome         text not null check (outcome in ('succeeded', 'refused')),
        actor_id        uuid,
        actor_role      text not null,
        organisation_id uuid,
        correlation_id  text not null,
        occurred_at     timestamptz not null,
        logged_at       timestamptz not null,
        stray           boolean not null generated always as
                        (logged_at - occurred_at not between interval '-5 minutes' and interval '5 minutes') stored,
        leaf            text not null,
        leaf_hash       bytea not null check (octet_length(leaf_hash) = 32),
        unique (source, number)
      );
      create index log_entry_actor on log_entry (actor_id, index desc) where actor_id is not null;
      create index log_entry_organisation on log_entry (organisation_id, index desc) where organisation_id is not null;
      create index log_entry_type on log_entry (type, index desc);
      create index log_entry_refused on log_entry (index desc) where outcome = 'refused';
      create index log_entry_correlation on log_entry (correlation_id, index desc);
      create index log_entry_stray on log_entry (occurred_at, index) where stray;
      comment on table log_entry is 'The leaf is the record. All other columns are read from it, for searching.';
      comment on column log_entry.event_id is 'Null for what is no event, and for an event that came a second time.';
      comment on column log_entry.stray is 'Logged long after it happened, or before by its source''s clock.';

      create table log_entry_subject (
        subject_id uuid not null,
        index      bigint not null references log_entry,
        primary key (subject_id, index)
      );
      comment on table log_entry_subject is 'Each person and organisation that an entry is about.';

      create table log_subtree (
        level integer not null check (level > 0),
        index bigint not null check (index >= 0),
        hash  bytea not null check (octet_length(hash) = 32),
        primary key (level, index)
      );
      comment on table log_subtree is 'Roots of complete subtrees of 256^level leaves, from which proofs are made.';

      create table checkpoint (
        size         bigint primary key check (size >= 0),
        root         bytea not null check (octet_length(root) = 32),
        note         text not null,
        verifier_key text not null,
        made_at      timestamptz not null default now()
      );
      comment on table checkpoint is 'Signed notes (C2SP tlog-checkpoint), kept before they are shown.';

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'The audit log is only ever added to: % of % is refused', tg_op, tg_table_name
          using errcode = 'insufficient_privilege';
      end $$;
    `)
    for (const table of tables) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()
      `)
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${tables.join(', ')}`)
    await runner.query('drop function refuse_change()')
  }
}
