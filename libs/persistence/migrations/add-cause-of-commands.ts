import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Null for the commands that an earlier release has left waiting. */
export class AddCauseOfCommands1763800000500 implements MigrationInterface {
  name = 'AddCauseOfCommands1763800000500'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table command_outbox add column cause_id uuid')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table command_outbox drop column cause_id')
  }
}
