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
        candidate_id    uuid references candidate on delete cascade,
        registered_at   timestamptz,
        check ((candidate_id is null) = (registered_at is null))
      );
      comment on table candidate_invitation is 'Deleted with all it says about the invitee when it expires.';
      comment on column candidate_invitation.organisation_id is 'Null where the programme invites.';
      create index candidate_invitation_due on candidate_invitation (expires_at);
      create index candidate_invitation_own on candidate_invitation (organisation_id, invited_by, invited_at desc, id desc);
      create index candidate_invitation_candidate on candidate_invitation (candidate_id) where candidate_id is not null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table candidate_invitation')
  }
}
