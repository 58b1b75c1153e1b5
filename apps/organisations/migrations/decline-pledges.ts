import type { MigrationInterface, QueryRunner } from 'typeorm'

export class DeclinePledges1763900018000 implements MigrationInterface {
  name = 'DeclinePledges1763900018000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pledge
        add column declined_at timestamptz,
        add column declined_by uuid,
        add column decline_reason text check (decline_reason in (
          'contact_unknown_to_organisation', 'not_authorised', 'not_eligible', 'duplicate', 'not_genuine', 'other')),
        add column decline_note text,
        drop constraint pledge_state_check,
        drop constraint pledge_check;
      alter table pledge
        add constraint pledge_state_check check (state in ('expressed', 'accepted', 'declined', 'withdrawn')),
        add constraint pledge_check check (
          (state in ('expressed', 'declined')) = (accepted_at is null)
          and (state = 'declined') = (declined_at is not null)
          and (state = 'declined') = (decline_reason is not null)
          and (state = 'withdrawn') = (withdrawn_at is not null));
      comment on column pledge.decline_note is 'For the programme: nobody is told.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from pledge where state = 'declined';
      alter table pledge drop constraint pledge_state_check, drop constraint pledge_check;
      alter table pledge
        drop column declined_at, drop column declined_by, drop column decline_reason, drop column decline_note,
        add constraint pledge_state_check check (state in ('expressed', 'accepted', 'withdrawn')),
        add constraint pledge_check check ((state = 'expressed') = (accepted_at is null)
          and (state = 'withdrawn') = (withdrawn_at is not null));
    `)
  }
}
