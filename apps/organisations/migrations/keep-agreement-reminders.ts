import type { MigrationInterface, QueryRunner } from 'typeorm'

export class KeepAgreementReminders1763900002002 implements MigrationInterface {
  name = 'KeepAgreementReminders1763900002002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table agreement add reminded jsonb not null default '{}';
      -- Whoever may have a reminder to come is looked at once; from then on the service keeps due_at itself.
      update organisation set due_at = now() where id in (
        select organisation_id from agreement where state = 'issued' or state = 'in_force' and ends_at is not null);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table agreement drop column reminded')
  }
}
