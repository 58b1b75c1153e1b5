import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Going down and up again empties the projection and has every source send its events anew: that is how it is rebuilt. */
export class CreateFigures1763800100000 implements MigrationInterface {
  name = 'CreateFigures1763800100000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table daily_count (
        organisation_id uuid   not null,
        day             date   not null,
        figure          text   not null,
        count           bigint not null check (count > 0),
        primary key (organisation_id, day, figure)
      );
      create index daily_count_all on daily_count (day, figure) include (count);
      comment on table daily_count is 'How often a figure (figures.ts) happened for an organisation on a day in Europe/London.';

      create table projection_progress (
        source        text primary key,
        number        bigint      not null,
        counted_until timestamptz not null
      );
      comment on table projection_progress is 'The last event of each source that is counted, and when it happened.';

      update journal_cursor set number = 0, head = decode(repeat('00', 32), 'hex');
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table projection_progress, daily_count')
  }
}
