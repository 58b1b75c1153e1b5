import type { MigrationInterface, QueryRunner } from 'typeorm'

const kinds = `'new_interest', 'interest_withdrawn', 'new_message', 'referral_proposed', 'referral_accepted', 'referral_declined'`

export class CreateNotes1763900009001 implements MigrationInterface {
  name = 'CreateNotes1763900009001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table note (
        id         uuid primary key,
        thread_id  uuid not null references thread on delete cascade,
        author_id  uuid not null,
        body       text not null,
        salt       bytea not null check (length(salt) = 32),
        mentions   uuid[] not null,
        written_at timestamptz not null
      );
      create index note_newest on note (thread_id, written_at, id);
      comment on table note is 'What the people of an organisation write about a conversation; the candidate never sees it.';

      create table draft (
        thread_id  uuid not null references thread on delete cascade,
        party_id   uuid not null,
        account_id uuid not null,
        body       text not null,
        saved_at   timestamptz not null,
        primary key (account_id, party_id, thread_id)
      );
      create index draft_thread on draft (thread_id);

      alter table notification drop constraint notification_kind_check;
      alter table notification add check (kind in (${kinds}, 'mention', 'assignment'));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind in ('mention', 'assignment');
      alter table notification drop constraint notification_kind_check;
      alter table notification add check (kind in (${kinds}));
      drop table note, draft;
    `)
  }
}
