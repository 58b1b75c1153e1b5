import type { MigrationInterface, QueryRunner } from 'typeorm'

const kinds = ['placement_step', 'job_follow_up']

export class AddEngagement1763900013100 implements MigrationInterface {
  name = 'AddEngagement1763900013100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table interest add column kept boolean not null default false;
      comment on column interest.kept is 'Not shown, but the organisation has given the candidate a job: it keeps the conversation, read only.';
    `)
    await this.allow(runner, [...(await this.allowed(runner)), ...kinds])
  }

  async down(runner: QueryRunner): Promise<void> {
    const others = (await this.allowed(runner)).filter((kind) => !kinds.includes(kind))
    await runner.query('delete from notification where kind = any($1)', [kinds])
    await this.allow(runner, others)
    await runner.query('alter table interest drop column kept')
  }

  /** The kinds of notifications as they are at that moment: whatever was added before stays. */
  private async allowed(runner: QueryRunner): Promise<string[]> {
    const [{ rule }] = (await runner.query(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = 'notification_kind_check'`,
    )) as [{ rule: string }]
    return [...rule.matchAll(/'(\w+)'/g)].map(([, kind]) => kind!)
  }

  private async allow(runner: QueryRunner, all: string[]): Promise<void> {
    const list = all.map((kind) => `'${kind}'`).join(', ')
    await runner.query(`
      alter table notification drop constraint notification_kind_check;
      alter table notification add constraint notification_kind_check check (kind in (${list}));
    `)
  }
}
