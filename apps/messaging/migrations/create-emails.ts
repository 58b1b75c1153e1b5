import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateEmails1763810000004 implements MigrationInterface {
  name = 'CreateEmails1763810000004'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table email (
        id             uuid primary key,
        kind           text not null,
        to_address     text,
        account_id     uuid,
        parameters     jsonb,
        state          text not null check (state in ('queued', 'sent', 'failed')),
        attempts       integer not null default 0,
        due_at         timestamptz not null,
        leased_until   timestamptz,
        last_error     text,
        sent_at        timestamptz,
        correlation_id text not null,
        check (num_nonnulls(to_address, account_id) = case when state = 'sent' then 0 else 1 end),
        check ((state = 'sent') = (sent_at is not null)),
        check (state <> 'sent' or (parameters is null and last_error is null))
      );
      create index email_due on email (due_at) where state <> 'sent';
      create index email_account on email (account_id) where state <> 'sent';
      comment on table email is 'E-mails to send. Once one is sent, only the fact remains: recipient and parameters are wiped.';
      comment on column email.leased_until is 'A process is sending it; after this time another one may take over.';
      comment on column email.account_id is 'In place of an address: where the person can be reached when it is sent.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table email')
  }
}
