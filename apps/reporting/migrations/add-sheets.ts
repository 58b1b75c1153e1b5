import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Marks and rolls give way to sheets. The projection is emptied, and every source sends its events anew; also when going down. */
export class AddSheets1763900026100 implements MigrationInterface {
  name = 'AddSheets1763900026100'

  async up(runner: QueryRunner): Promise<void> {
    await this.empty(runner)
    await runner.query(`
      drop table mark, roll;
      alter table generation add column version bigint not null default 0;
      create table sheet (
        generation integer  not null,
        month      date     not null,
        kind       text     not null,
        number     integer  not null,
        version    bigint   not null,
        records    bytea    not null,
        gone       bit(512) not null default repeat('0', 512)::bit(512),
        primary key (generation, month, kind, number)
      );
      create index sheet_version on sheet (generation, version);
      create table name (
        generation integer not null,
        "column"   text    not null,
        name       text    not null,
        number     integer not null,
        version    bigint  not null,
        primary key (generation, "column", name),
        unique (generation, "column", number)
      );
      create index name_version on name (generation, version);
      comment on column generation.version is 'Counts the batches that have changed facts.';
      comment on table sheet is 'By what facts are found and told apart: those at consecutive places of a shelf.';
      comment on column sheet.version is 'That of the generation when it was last written: who has seen an earlier one reads it again.';
      comment on column sheet.records is 'For each place numbers of three bytes: the day of the month, and of each column the number of its name.';
      comment on column sheet.gone is 'The places whose facts are no longer counted.';
      comment on table name is 'The values of columns, numbered; several of one fact joined by commas.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.empty(runner)
    await runner.query(`
      drop table sheet, name;
      alter table generation drop column version;
      create table mark (
        generation integer     not null,
        month      date        not null,
        kind       text        not null,
        facet      text        not null,
        value      text        not null,
        places     bit varying not null,
        primary key (generation, month, kind, facet, value)
      ) with (fillfactor = 70);
      comment on table mark is 'Which facts of a shelf have a value: one bit a fact. Later facts than there are bits do not.';
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

  private async empty(runner: QueryRunner): Promise<void> {
    await runner.query(`
      truncate fact, shelf, known, organisation, history, generation_position, generation, projection_progress;
      insert into generation (state) values ('active');
      update journal_cursor set number = 0, head = decode(repeat('00', 32), 'hex');
    `)
  }
}
