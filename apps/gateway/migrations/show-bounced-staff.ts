import type { MigrationInterface, QueryRunner } from 'typeorm'

export class ShowBouncedStaff1763900011003 implements MigrationInterface {
  name = 'ShowBouncedStaff1763900011003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table staff
        add column email_id uuid,
        add column bounced_at timestamptz;
      create unique index staff_email on staff (email_id);
      comment on column staff.email_id is 'The e-mail that carries the link; unknown for those sent before this was kept.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index staff_email;
      alter table staff drop column bounced_at, drop column email_id;
    `)
  }
}
