import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Null for the e-mails that an earlier release has left waiting. */
export class AddCauseOfEmails1763810000005 implements MigrationInterface {
  name = 'AddCauseOfEmails1763810000005'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table email add column cause_id uuid')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table email drop column cause_id')
  }
}
