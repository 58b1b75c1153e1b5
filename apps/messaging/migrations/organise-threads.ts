import type { MigrationInterface, QueryRunner } from 'typeorm'

export class OrganiseThreads1763900009000 implements MigrationInterface {
  name = 'OrganiseThreads1763900009000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table thread
        add column candidate_archived    boolean not null default false,
        add column organisation_archived boolean not null default false,
        add column last_from             text check (last_from in ('candidate', 'organisation')),
        add column assignee_id           uuid;
      update thread set last_from = side from message where thread_id = thread.id and number = message_count;
      comment on column thread.assignee_id is 'Counts for nothing while the person does not belong to the organisation.';

      alter table inbox
        add column unanswered boolean not null default false,
        add column assigned   boolean not null default false,
        add column archived   boolean not null default false;
      update inbox set unanswered = (last_from = 'candidate') = (party_id = organisation_id)
        from thread where thread.id = thread_id and last_from is not null;
      drop index inbox_order;
      create index inbox_order on inbox (account_id, party_id, archived, is_unread, last_message_at, thread_id)
        where visible;
      create index inbox_unanswered on inbox (account_id, party_id, is_unread, last_message_at, thread_id)
        where visible and unanswered and not archived;
      create index inbox_assigned on inbox (account_id, party_id, is_unread, last_message_at, thread_id)
        where visible and assigned and not archived;
      comment on column inbox.unanswered is 'The other side wrote last.';
      comment on column inbox.assigned is 'To this person.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index inbox_order, inbox_unanswered, inbox_assigned;
      create index inbox_order on inbox (account_id, party_id, is_unread, last_message_at, thread_id) where visible;
      alter table inbox drop column unanswered, drop column assigned, drop column archived;
      alter table thread drop column candidate_archived, drop column organisation_archived, drop column last_from,
        drop column assignee_id;
    `)
  }
}
