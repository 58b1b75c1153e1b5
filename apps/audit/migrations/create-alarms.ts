import type { MigrationInterface, QueryRunner } from 'typeorm'

const tables = ['alarm', 'alarm_acknowledgement', 'alarm_told', 'alarm_sighting', 'alarm_scan']

export class CreateAlarms1763900024000 implements MigrationInterface {
  name = 'CreateAlarms1763900024000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table alarm (
        id        uuid primary key,
        kind      text not null check (kind in ('gap', 'fork', 'unreadable', 'refused_burst', 'profile_volume')),
        subject   text not null,
        occasion  text not null,
        count     bigint not null check (count > 0),
        entry     bigint check (entry >= 0),
        began_at  timestamptz,
        ended_at  timestamptz check (ended_at > began_at),
        raised_at timestamptz not null,
        unique (kind, subject, occasion),
        check ((began_at is null) = (ended_at is null))
      );
      create index alarm_newest on alarm (raised_at, id);
      create index alarm_kind on alarm (kind, raised_at, id);
      comment on table alarm is 'What the log, or what is said of it, gave reason to look into. Whoever notices it: for one occasion it is raised once.';
      comment on column alarm.subject is 'An account id, a network, a service, ''log'' or ''witness''; never a name.';
      comment on column alarm.occasion is 'What makes the next one of this kind about this subject another one: a window of time, a number, a size.';
      comment on column alarm.entry is 'The entry at which it was raised.';

      create table alarm_acknowledgement (
        alarm_id        uuid primary key references alarm,
        account_id      uuid not null,
        found           text not null check (char_length(found) between 1 and 2000),
        acknowledged_at timestamptz not null
      );
      comment on table alarm_acknowledgement is 'What an auditor found. Without one an alarm is open.';

      create table alarm_told (
        alarm_id uuid primary key references alarm,
        people   integer not null check (people > 0),
        told_at  timestamptz not null
      );
      comment on table alarm_told is 'That the messaging service has taken it over to tell people.';

      create table alarm_sighting (
        kind     text not null,
        subject  text not null,
        began_at timestamptz not null,
        thing    text not null,
        primary key (kind, subject, began_at, thing)
      );
      comment on table alarm_sighting is 'What is counted: different things (profiles, refusals) of one subject in one window of time.';

      create table alarm_scan (
        until      bigint primary key check (until >= 0),
        scanned_at timestamptz not null default now()
      );
      comment on table alarm_scan is 'How far the log has been looked through. The newest row counts; what was there before there were alarms is left out.';
      insert into alarm_scan (until) select coalesce(max(size), 0) from log_batch;
    `)
    for (const table of tables) {
      await runner.query(`
        create trigger ${table}_is_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()
      `)
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table alarm_scan, alarm_sighting, alarm_told, alarm_acknowledgement, alarm')
  }
}
