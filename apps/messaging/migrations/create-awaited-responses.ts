import type { MigrationInterface, QueryRunner } from 'typeorm'

const kinds = `'new_interest', 'interest_withdrawn', 'new_message', 'referral_proposed', 'referral_accepted', 'referral_declined',
  'mention', 'assignment', 'agreement_step', 'colleague_joined', 'saved_search_matched',
  'password_changed', 'second_factor_added', 'second_factor_removed', 'recovery_codes_renewed', 'recovery_code_used',
  'address_changed', 'signed_in_elsewhere', 'session_revoked', 'sessions_ended'`
const further = `'response_overdue', 'others_nearby'`

/** Who has been waiting since before is excused for now: the clocks of every organisation with access are then begun anew. */
export class CreateAwaitedResponses1763900012000 implements MigrationInterface {
  name = 'CreateAwaitedResponses1763900012000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table awaited_response (
        candidate_id    uuid not null,
        organisation_id uuid not null,
        id              uuid not null unique,
        cause           text not null check (cause in ('interest', 'message')),
        state           text not null check (state in ('waiting', 'answered', 'excused')),
        since           timestamptz not null,
        answer_by       timestamptz not null,
        escalate_at     timestamptz not null check (escalate_at > answer_by),
        opened_at       timestamptz,
        reminded_at     timestamptz,
        escalated_at    timestamptz,
        ended_at        timestamptz,
        primary key (candidate_id, organisation_id),
        foreign key (candidate_id, organisation_id) references interest on delete cascade,
        check ((state = 'waiting') = (ended_at is null))
      );
      create index awaited_response_order on awaited_response (organisation_id, state, answer_by, id);
      create index awaited_response_to_remind on awaited_response (answer_by)
        where state = 'waiting' and reminded_at is null;
      create index awaited_response_to_escalate on awaited_response (escalate_at)
        where state = 'waiting' and escalated_at is null;
      create index awaited_response_escalated on awaited_response (escalated_at, id)
        where state = 'waiting' and escalated_at is not null;
      create index awaited_response_escalated_of on awaited_response (organisation_id, escalated_at, id)
        where state = 'waiting' and escalated_at is not null;
      comment on table awaited_response is 'The last time that a candidate has waited for an organisation, or does now.';
      comment on column awaited_response.id is 'Each time of waiting has its own.';

      alter table organisation add column clocks_behind boolean not null default true;
      create index organisation_clocks_behind on organisation (id) where clocks_behind;
      comment on column organisation.clocks_behind is 'Access may have changed since its awaited responses were put right.';

      insert into awaited_response (candidate_id, organisation_id, id, cause, state, since, answer_by, escalate_at, ended_at)
      select interest.candidate_id, interest.organisation_id, gen_random_uuid(),
             case when thread.id is null then 'interest' else 'message' end, 'excused',
             now(), now(), now() + interval '1 day', now()
      from interest
      join organisation on organisation.id = interest.organisation_id
      left join thread using (candidate_id, organisation_id)
      where live and last_from is distinct from 'organisation';

      create table response_settings (
        single         boolean primary key default true check (single),
        version        integer not null,
        remind_after   integer not null check (remind_after >= 1),
        escalate_after integer not null check (escalate_after > remind_after)
      );
      comment on table response_settings is 'Working days.';
      insert into response_settings (version, remind_after, escalate_after) values (1, 5, 10);

      alter table notification drop constraint notification_kind_check;
      alter table notification add check (kind in (${kinds}, ${further}));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind in (${further});
      alter table notification drop constraint notification_kind_check;
      alter table notification add check (kind in (${kinds}));
      drop table response_settings, awaited_response;
      alter table organisation drop column clocks_behind;
    `)
  }
}
