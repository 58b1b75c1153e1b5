import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What belongs to a candidate goes with the candidate's row: `on delete` says what that means for each table. */
const owned: [table: string, column: string, references: string][] = [
  ['consent', 'candidate_id', 'candidate'],
  ['interest', 'candidate_id', 'candidate'],
  ['interest', 'referral_id', 'referral'],
  ['hidden_from', 'candidate_id', 'candidate'],
  ['referral', 'candidate_id', 'candidate'],
  ['timeline_entry', 'candidate_id', 'candidate'],
]

const refer = (action: string): string =>
  owned
    .map(([table, column, references]) => {
      const name = `${table}_${column}_fkey`
      return `alter table ${table} drop constraint ${name},
        add constraint ${name} foreign key (${column}) references ${references} ${action};`
    })
    .join('\n')

export class CreateErasures1763900008000 implements MigrationInterface {
  name = 'CreateErasures1763900008000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${refer('on delete cascade')}

      create table erasure (
        id           uuid primary key,
        candidate_id uuid not null unique,
        reference    text not null unique,
        reason       text not null check (reason in ('own_request', 'asked_by_person', 'registered_in_error', 'deceased',
                                                     'legal_obligation', 'not_used', 'not_confirmed')),
        requested_by uuid,
        requested_at timestamptz not null,
        completed_at timestamptz check (completed_at >= requested_at),
        address      text,
        confirmation text not null check (confirmation in ('none', 'waiting', 'sent', 'refused')),
        check (completed_at is null or address is null)
      );
      comment on table erasure is 'Proof that somebody was erased, and when. Names nobody.';
      comment on column erasure.candidate_id is 'Unique, so that nobody is erased twice.';
      comment on column erasure.address is 'Where the end of it is confirmed; forgotten the moment it is.';
      create index erasure_newest on erasure (requested_at desc, id desc);
      create index erasure_outstanding on erasure (requested_at desc, id desc) where completed_at is null;

      create table erasure_step (
        erasure_id   uuid not null references erasure,
        service      text not null,
        completed_at timestamptz,
        event_id     uuid,
        primary key (erasure_id, service),
        check ((completed_at is null) = (event_id is null))
      );
      comment on column erasure_step.event_id is 'The entry of the audit trail by which the service states that it has erased its part.';
      create index candidate_email on candidate (email);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index candidate_email; drop table erasure_step, erasure; ${refer('')}`)
  }
}
