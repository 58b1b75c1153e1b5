import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Places are given by kind, and organisations have access or not. The projection is emptied, and every source sends its events
 * anew, as with `create-facts`; also when going down.
 */
export class RemakeProjection1763900016000 implements MigrationInterface {
  name = 'RemakeProjection1763900016000'

  async up(runner: QueryRunner): Promise<void> {
    await this.empty(runner)
    await runner.query(`
      alter table fact drop constraint fact_pkey, add primary key (generation, month, kind, place);
      alter table mark drop constraint mark_pkey, add column kind text not null,
        add primary key (generation, month, kind, facet, value);
      drop table month_of_facts;
      create table shelf (
        generation integer not null,
        month      date    not null,
        kind       text    not null,
        size       integer not null,
        primary key (generation, month, kind)
      );
      alter table organisation add column access_active boolean not null;
      create index organisation_with_access on organisation (generation) where access_active;
      comment on table shelf is 'The facts of one kind and month: so many places have been given.';
      comment on table fact is 'What is counted. The place on its shelf is its bit in the marks; it never gets another.';
      comment on table mark is 'Which facts of a shelf have a value: one bit a fact. Later facts than there are bits do not.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.empty(runner)
    await runner.query(`
      drop table shelf;
      alter table organisation drop column access_active;
      create table month_of_facts (
        generation integer not null,
        month      date    not null,
        size       integer not null,
        primary key (generation, month)
      );
      alter table mark drop column kind, add primary key (generation, month, facet, value);
      alter table fact drop constraint fact_pkey, add primary key (generation, month, place);
    `)
  }

  private async empty(runner: QueryRunner): Promise<void> {
    await runner.query(`
      truncate fact, mark, known, organisation, history, generation_position, projection_progress;
      delete from generation where state <> 'active';
      update journal_cursor set number = 0, head = decode(repeat('00', 32), 'hex');
    `)
  }
}
