import type { MigrationInterface, QueryRunner } from 'typeorm'

const problems = `'address_refused', 'message_refused', 'server_away', 'server_busy', 'sender_refused', 'limit_reached',
  'address_unknown', 'other'`

/** What a mail server answered in words may hold an address: a code remains of it. */
export class FollowDelivery1763900011001 implements MigrationInterface {
  name = 'FollowDelivery1763900011001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table email
        add column asked_at timestamptz not null default date_trunc('milliseconds', now()),
        add column tried_at timestamptz,
        add column returned_at timestamptz;
      alter table email alter column asked_at drop default;
      update email set last_error = 'other' where last_error is not null;
      alter table email rename column last_error to problem;
      alter table email drop constraint email_check2;
      alter table email add constraint email_wiped_check
        check (state <> 'sent' or (parameters is null and (problem is null) = (returned_at is null)));
      alter table email add constraint email_returned_check check (returned_at is null or state = 'sent');
      alter table email add column undelivered boolean not null
        generated always as (state <> 'sent' or returned_at is not null) stored;
      comment on column email.returned_at is 'It was accepted and came back: nobody is left to send it to.';
      alter table email add constraint email_problem_check check (problem in (${problems}));
      create index email_asked on email (asked_at, id) where undelivered;
      create index email_state_asked on email (state, asked_at, id) where undelivered;
      create index email_kind_asked on email (kind, asked_at, id) where undelivered;
      create index email_problem_asked on email (problem, asked_at, id) where undelivered;

      create table email_attempt (
        email_id   uuid not null references email on delete cascade,
        number     integer not null,
        at         timestamptz not null,
        problem    text not null check (problem in (${problems})),
        reply_code integer,
        primary key (email_id, number)
      );
      comment on table email_attempt is 'How an e-mail was tried in vain. Goes when it is sent.';

      create table mail_outage (
        one      boolean primary key default true check (one),
        since    timestamptz not null,
        problem  text not null check (problem in (${problems})),
        failures integer not null check (failures > 0),
        probe_at timestamptz not null
      );
      comment on table mail_outage is 'A row while nothing leaves; then one e-mail is tried at a time, at probe_at.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table email_attempt, mail_outage;
      update email set problem = null, returned_at = null where returned_at is not null;
      alter table email
        drop constraint email_problem_check, drop constraint email_wiped_check, drop constraint email_returned_check,
        drop column undelivered, drop column returned_at, drop column asked_at, drop column tried_at;
      alter table email rename column problem to last_error;
      alter table email add constraint email_check2
        check (state <> 'sent' or (parameters is null and last_error is null));
    `)
  }
}
