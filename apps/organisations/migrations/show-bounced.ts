import type { MigrationInterface, QueryRunner } from 'typeorm'

export class ShowBounced1763900003001 implements MigrationInterface {
  name = 'ShowBounced1763900003001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table invitation
        add column email_id uuid,
        add column bounced_at timestamptz;
      create unique index invitation_email on invitation (email_id);
      alter table member add column bounced_at timestamptz;
      create index member_account on member (account_id);
      comment on column invitation.email_id is 'The e-mail that carries the link; unknown for those sent before this was kept.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index member_account, invitation_email;
      alter table member drop column bounced_at;
      alter table invitation drop column bounced_at, drop column email_id;
    `)
  }
}
