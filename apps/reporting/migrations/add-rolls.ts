import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The projection is emptied, and every source sends its events anew, as with `remake-projection`; going down needs none of it. */
export class AddRolls1763900025100 implements MigrationInterface {
  name = 'AddRolls1763900025100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      truncate fact, mark, shelf, known, organisation, history, generation_position, projection_progress;
      delete from generation where state <> 'active';
      update journal_cursor set number = 0, head = decode(repeat('00', 32), 'hex');

      create table roll (
        generation integer not null,
        month      date    not null,
        kind       text    not null,
        facet      text    not null,
        sheet      integer not null,
        names      jsonb   not null,
        holders    bytea   not null,
        primary key (generation, facet, kind, month, sheet)
      );
      comment on table roll is 'Whose each place of a shelf is, for facets with many values.';
      comment on column roll.holders is 'For each place of the sheet two bytes: the number of the name in the list of names.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table roll')
  }
}
