import type { MigrationInterface, QueryRunner } from 'typeorm'
import { allowKinds, disallowKinds } from './notification-kinds.js'

const kinds = ['monthly_summary', 'stage_moved']

export class AddMonthlySummaries1763900016002 implements MigrationInterface {
  name = 'AddMonthlySummaries1763900016002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column summarised_until date not null
        default (date_trunc('month', now() at time zone 'Europe/London') - interval '1 day')::date;
      alter table organisation alter column summarised_until drop default;
      create index organisation_to_summarise on organisation (summarised_until) where access_active;
      comment on column organisation.summarised_until is
        'The last day of the last month of which its people were sent the summary, or before which it was not here.';
    `)
    await allowKinds(runner, kinds)
  }

  async down(runner: QueryRunner): Promise<void> {
    await disallowKinds(runner, kinds)
    await runner.query('alter table organisation drop column summarised_until')
  }
}
