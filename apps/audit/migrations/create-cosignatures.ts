import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateCosignatures1763900017100 implements MigrationInterface {
  name = 'CreateCosignatures1763900017100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cosignature (
        size        bigint not null references checkpoint,
        witness     text   not null,
        line        text   not null,
        cosigned_at timestamptz not null default now(),
        primary key (witness, size)
      );
      comment on table cosignature is 'Signature lines of a witness under our checkpoints. What a witness has signed it keeps itself; this is a copy, to be shown with the checkpoint.';
      create index cosignature_size on cosignature (size);
      create trigger cosignature_is_append_only before update or delete or truncate on cosignature
      for each statement execute function refuse_change();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table cosignature')
  }
}
