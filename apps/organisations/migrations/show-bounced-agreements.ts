import type { MigrationInterface, QueryRunner } from 'typeorm'

export class ShowBouncedAgreements1763900011002 implements MigrationInterface {
  name = 'ShowBouncedAgreements1763900011002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table agreement
        add column email_id uuid,
        add column bounced_at timestamptz;
      create unique index agreement_email on agreement (email_id);
      comment on column agreement.email_id is 'The e-mail that carries the link; unknown for those sent before this was kept.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index agreement_email;
      alter table agreement drop column bounced_at, drop column email_id;
    `)
  }
}
