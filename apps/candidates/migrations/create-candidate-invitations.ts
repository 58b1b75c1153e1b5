import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateCandidateInvitations1763900005200 implements MigrationInterface {
  name = 'CreateCandidateInvitations1763900005200'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table candidate_invitation (
        id              uuid  primary key,
        organisation_id uuid  references organisation,
        invited_by      uuid  not null,
        email           text  not null,
        first_name      text,
        token_hash      bytea not null unique,
        invited_at      timestamptz not null,
        expires_at      timestamptz not null check (expires_at > invited_at),
        email_id        uuid  not null,
        candidate_id    uuid references candidate on delete cascade
      );
      comment on table candidate_invitation is 'Deleted with all it says about the invitee when it expires.';
      comment on column candidate_invitation.email_id is 'The e-mail that carries the link.';
      comment on column candidate_invitation.candidate_id is 'Who has registered by it, confirmed or not.';
      comment on column candidate_invitation.organisation_id is 'Null where the programme invites.';
      create unique index candidate_invitation_once on candidate_invitation (organisation_id, email) nulls not distinct;
      create index candidate_invitation_due on candidate_invitation (expires_at);
      create index candidate_invitation_own on candidate_invitation (invited_by, invited_at desc, id desc);
      create index candidate_invitation_candidate on candidate_invitation (candidate_id) where candidate_id is not null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table candidate_invitation')
  }
}
