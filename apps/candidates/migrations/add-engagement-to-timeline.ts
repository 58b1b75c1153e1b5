import type { MigrationInterface, QueryRunner } from 'typeorm'

const before = [
  'interest_delivered',
  'interest_withdrawn',
  'profile_opened',
  'document_opened',
  'message_from_candidate',
  'message_from_organisation',
  'referral_proposed',
  'referral_accepted',
  'referral_declined',
]
const engagement = [
  'stage_moved',
  'placement_recorded',
  'placement_changed',
  'placement_answered',
  'placement_reviewed',
  'job_filling_recorded',
  'job_filling_corrected',
  'job_filling_withdrawn',
  'job_filling_followed_up',
]
const list = (kinds: string[]) => kinds.map((kind) => `'${kind}'`).join(', ')

export class AddEngagementToTimeline1763900013003 implements MigrationInterface {
  name = 'AddEngagementToTimeline1763900013003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table timeline_entry add column code text;
      alter table timeline_entry drop constraint timeline_entry_kind_check;
      alter table timeline_entry add constraint timeline_entry_kind_check check (kind in (${list([...before, ...engagement])}));
      comment on column timeline_entry.code is 'The stage, state, answer or side that it came to.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from timeline_entry where kind in (${list(engagement)});
      alter table timeline_entry drop constraint timeline_entry_kind_check;
      alter table timeline_entry add constraint timeline_entry_kind_check check (kind in (${list(before)}));
      alter table timeline_entry drop column code;
    `)
  }
}
