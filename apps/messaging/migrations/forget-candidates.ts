import type { MigrationInterface, QueryRunner } from 'typeorm'

const ofThread = ['message', 'inbox', 'notification']

const refer = (action: string): string =>
  ofThread
    .map((table) => {
      const name = `${table}_thread_id_fkey`
      return `alter table ${table} drop constraint ${name},
        add constraint ${name} foreign key (thread_id) references thread ${action};`
    })
    .join('\n')

export class ForgetCandidates1763900008000 implements MigrationInterface {
  name = 'ForgetCandidates1763900008000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${refer('on delete cascade')}
      create table erased_person (
        account_id uuid primary key,
        erased_at  timestamptz not null
      );
      comment on table erased_person is
        'Commands are not ordered with events: how somebody is reached, told late, is not kept any more.';
      create index notification_candidate on notification (candidate_id);
      create index email_address on email (to_address) where state <> 'sent';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index email_address, notification_candidate;
      drop table erased_person;
      ${refer('')}
    `)
  }
}
