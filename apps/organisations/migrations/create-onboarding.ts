import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateOnboarding1763900001000 implements MigrationInterface {
  name = 'CreateOnboarding1763900001000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pledge (
        id                uuid primary key,
        organisation_id   uuid not null references organisation (id),
        state             text not null check (state in ('expressed', 'accepted')),
        contact_name      text not null,
        contact_job_title text not null,
        contact_email     text not null,
        message           text,
        expressed_at      timestamptz not null,
        accepted_at       timestamptz,
        accepted_by       uuid,
        check ((state = 'accepted') = (accepted_at is not null))
      );
      create unique index pledge_waiting on pledge (organisation_id, contact_email) where state = 'expressed';
      create index pledge_newest on pledge (expressed_at, id);
      create index pledge_newest_by_state on pledge (state, expressed_at, id);

      create table agreement (
        id                  uuid primary key,
        organisation_id     uuid not null references organisation (id),
        state               text not null check (state in ('issued', 'signed', 'in_force', 'lapsed')),
        legal_name          text not null,
        template_version    text not null,
        text                text not null,
        text_hash           text not null check (text_hash ~ '^[0-9a-f]{64}$'),
        recipient_name      text not null,
        recipient_email     text not null,
        token_hash          bytea not null unique,
        issued_at           timestamptz not null,
        link_expires_at     timestamptz not null,
        signatory_name      text,
        signatory_job_title text,
        signed_at           timestamptz,
        countersigned_by    uuid,
        in_force_from       timestamptz,
        lapsed_at           timestamptz,
        lapse_reason        text check (lapse_reason in ('legal_name_changed', 'closed_in_ods', 'link_expired')),
        check (state not in ('signed', 'in_force') or signed_at is not null),
        check (state <> 'in_force' or in_force_from is not null),
        check ((state = 'lapsed') = (lapsed_at is not null and lapse_reason is not null))
      );
      create unique index agreement_open on agreement (organisation_id) where state <> 'lapsed';
      create index agreement_of on agreement (organisation_id, issued_at, id);

      create table invitation (
        id              uuid primary key,
        organisation_id uuid not null references organisation (id),
        account_id      uuid not null unique,
        first_name      text not null,
        last_name       text not null,
        email           text not null,
        role            text not null check (role in ('organisation_user', 'organisation_admin')),
        token_hash      bytea not null unique,
        invited_by      uuid,
        sent_at         timestamptz not null,
        expires_at      timestamptz not null,
        accepted_at     timestamptz,
        joined_at       timestamptz
      );
      create index invitation_newest on invitation (organisation_id, sent_at, id);
      create index invitation_by_email on invitation (organisation_id, email);
      alter table organisation add foreign key (single_point_of_contact) references invitation (account_id);

      create table member (
        organisation_id uuid not null references organisation (id),
        account_id      uuid not null,
        first_name      text not null,
        last_name       text not null,
        email           text not null,
        role            text not null check (role in ('organisation_user', 'organisation_admin')),
        joined_at       timestamptz not null,
        primary key (organisation_id, account_id)
      );
      create index member_by_name on member (organisation_id, lower(last_name), lower(first_name), account_id);
      create index member_by_email on member (organisation_id, email);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation drop constraint organisation_single_point_of_contact_fkey;
      drop table member, invitation, agreement, pledge
    `)
  }
}
