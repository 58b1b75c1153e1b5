import type { MigrationInterface, QueryRunner } from 'typeorm'
import { allowKinds, disallowKinds } from './notification-kinds.js'

const kinds = ['placement_step', 'job_follow_up']

export class AddEngagement1763900013100 implements MigrationInterface {
  name = 'AddEngagement1763900013100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table interest add column kept boolean not null default false;
      comment on column interest.kept is 'Not shown, but the organisation has given the candidate a job: it keeps the conversation, read only.';
    `)
    await allowKinds(runner, kinds)
  }

  async down(runner: QueryRunner): Promise<void> {
    await disallowKinds(runner, kinds)
    await runner.query('alter table interest drop column kept')
  }
}
