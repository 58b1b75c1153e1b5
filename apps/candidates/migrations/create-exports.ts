import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateExports1763900008001 implements MigrationInterface {
  name = 'CreateExports1763900008001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table data_export (
        id           uuid primary key,
        candidate_id uuid not null unique references candidate on delete cascade,
        requested_at timestamptz not null,
        ready_at     timestamptz check (ready_at >= requested_at),
        expires_at   timestamptz not null
      );
      comment on table data_export is 'What somebody has asked to be given of everything about them. Kept for a week.';
      create index data_export_due on data_export (expires_at);

      create table data_export_part (
        export_id uuid not null references data_export on delete cascade,
        service   text not null,
        sections  jsonb,
        primary key (export_id, service)
      );
      comment on column data_export_part.sections is 'Null until the service has sent them.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table data_export_part, data_export')
  }
}
