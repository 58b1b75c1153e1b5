import type { MigrationInterface, QueryRunner } from 'typeorm'

const kinds = ['new_interest', 'interest_withdrawn', 'new_message']
const referralKinds = ['referral_proposed', 'referral_accepted', 'referral_declined']
const list = (values: string[]) => values.map((value) => `'${value}'`).join(', ')

/** `live`, on which everything rests that an organisation sees, follows from delivery and from what the candidate shows. */
export class AddVisibility1763900006100 implements MigrationInterface {
  name = 'AddVisibility1763900006100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index interest_live;
      alter table interest rename column live to delivered;
      alter table interest add column shown boolean not null default true;
      alter table interest add column live boolean not null generated always as (delivered and shown) stored;
      create index interest_live on interest (organisation_id, candidate_id) where live;
      comment on column interest.delivered is 'From delivery to withdrawal.';
      comment on column interest.shown is 'What the candidates service says: the profile is on, not closed, not hidden from the organisation.';

      alter table notification drop constraint notification_kind_check;
      alter table notification add constraint notification_kind_check check (kind in (${list([...kinds, ...referralKinds])}));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notification where kind in (${list(referralKinds)});
      alter table notification drop constraint notification_kind_check;
      alter table notification add constraint notification_kind_check check (kind in (${list(kinds)}));

      drop index interest_live;
      alter table interest drop column live, drop column shown;
      alter table interest rename column delivered to live;
      create index interest_live on interest (organisation_id, candidate_id) where live;
    `)
  }
}
