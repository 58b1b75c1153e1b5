import type { MigrationInterface, QueryRunner } from 'typeorm'

const kinds = `'new_interest', 'interest_withdrawn', 'new_message', 'referral_proposed', 'referral_accepted', 'referral_declined',
  'mention', 'assignment'`
const further = `'agreement_step', 'colleague_joined', 'saved_search_matched'`

export class CreatePreferences1763900009003 implements MigrationInterface {
  name = 'CreatePreferences1763900009003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification_preference (
        account_id uuid not null,
        kind       text not null,
        email      text not null check (email in ('at_once', 'daily', 'off')),
        primary key (account_id, kind)
      );
      comment on table notification_preference is 'Of a person or a group mailbox, where it is not what everybody starts with.';

      create table digest (
        account_id uuid primary key,
        due_at     timestamptz not null
      );
      create index digest_due on digest (due_at);
      comment on table digest is 'Who gets an e-mail of several things, and when. Taken away in the transaction that queues the e-mail.';

      create table digest_item (
        id              uuid primary key,
        account_id      uuid not null,
        organisation_id uuid not null,
        kind            text not null
      );
      create index digest_item_account on digest_item (account_id, organisation_id);
      comment on column digest_item.id is 'Of the notification, if there is one: what has been read by then is left out.';

      alter table notification alter column candidate_id drop not null;
      alter table notification drop constraint notification_kind_check;
      alter table notification add check (kind in (${kinds}, ${further}));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind in (${further});
      alter table notification drop constraint notification_kind_check;
      alter table notification add check (kind in (${kinds}));
      alter table notification alter column candidate_id set not null;
      drop table digest_item, digest, notification_preference;
    `)
  }
}
