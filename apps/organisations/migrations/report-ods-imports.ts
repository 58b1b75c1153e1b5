import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Imports that are tried, refused or made step by step, and what became of every line of their files. */
export class ReportOdsImports1763900001004 implements MigrationInterface {
  name = 'ReportOdsImports1763900001004'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ods_import
        add state text not null default 'done' check (state in ('refused', 'tried', 'running', 'done')),
        add done integer not null default 0,
        add refused integer not null default 0,
        add correlation_id uuid;
      update ods_import set done = rows, correlation_id = id;
      alter table ods_import alter state drop default, alter correlation_id set not null,
        add check (state = 'running' or state = 'refused' or done = rows);
      drop index ods_import_newest;
      create index ods_import_newest on ods_import (imported_at, id);
      -- One at a time: this is also how the one that is running is found.
      create unique index ods_import_running on ods_import (state) where state = 'running';

      create table ods_import_row (
        import_id   uuid not null references ods_import (id) on delete cascade,
        line        integer not null,
        ods_code    text,
        name        text,
        name_before text,
        outcomes    text[],
        reason      text,
        entry       jsonb,
        primary key (import_id, line)
      );
      create index ods_import_row_waiting on ods_import_row (import_id, line) where outcomes is null;
      comment on column ods_import_row.entry is 'What the line says, until something has become of it.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ods_import_row;
      drop index ods_import_running, ods_import_newest;
      create index ods_import_newest on ods_import (imported_at);
      alter table ods_import drop column state, drop column done, drop column refused, drop column correlation_id
    `)
  }
}
