import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateThreadWords1763900009002 implements MigrationInterface {
  name = 'CreateThreadWords1763900009002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thread_words (
        thread_id uuid primary key references thread on delete cascade,
        name      tsvector not null,
        text      tsvector not null,
        words     tsvector not null generated always as (name || text) stored
      );
      create index thread_words_words on thread_words using gin (words);
      comment on table thread_words is 'What a conversation is found by.';
      comment on column thread_words.name is 'The organisation as #id, which no search can be for, and the name of the candidate.';

      insert into thread_words (thread_id, name, text)
      select thread.id,
             array_to_tsvector(array['#' || organisation_id])
               || coalesce(strip(to_tsvector('simple', first_name || ' ' || last_name)), ''),
             coalesce((select strip(to_tsvector('simple', string_agg(body, ' '))) from message where thread_id = thread.id), '')
      from thread left join contact on account_id = candidate_id;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table thread_words')
  }
}
