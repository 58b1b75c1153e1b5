import type { MigrationInterface, QueryRunner } from 'typeorm'

export class SayWhereSessionsAre1763900004004 implements MigrationInterface {
  name = 'SayWhereSessionsAre1763900004004'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        add last_used_at timestamptz,
        add network      text,
        add device       text not null default 'Unknown device';
      update session set last_used_at = started_at;
      alter table session
        alter last_used_at set not null,
        alter device drop default;
      create index session_newest on session (account_id, started_at desc, id desc);
      drop index session_account;
      comment on column session.network is 'IPv4 /24 or IPv6 /48: no household is named (ADR 0006).';
      comment on column session.device is 'In short words, such as "Firefox on Windows"; the header itself is not kept.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index session_account on session (account_id);
      drop index session_newest;
      alter table session drop last_used_at, drop network, drop device;
    `)
  }
}
