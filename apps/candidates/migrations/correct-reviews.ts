import type { MigrationInterface, QueryRunner } from 'typeorm'

const correction = 'review_corrected'

/** A review that is corrected keeps what it said before: rows are added, never changed, and the highest version is what is said. */
export class CorrectReviews1763900025000 implements MigrationInterface {
  name = 'CorrectReviews1763900025000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table placement_review add column version integer not null default 1 check (version > 0);
      alter table placement_review alter column version drop default;
      alter table placement_review drop constraint placement_review_pkey;
      alter table placement_review add primary key (placement_id, side, version);
      comment on table placement_review is
        'What both sides say of a placement. The highest version is what is said; those before it were corrected.';
    `)
    await allow(runner, [...(await allowed(runner)), correction])
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from timeline_entry where kind = $1', [correction])
    await allow(
      runner,
      (await allowed(runner)).filter((kind) => kind !== correction),
    )
    await runner.query(`
      delete from placement_review as old using placement_review as newer
       where newer.placement_id = old.placement_id and newer.side = old.side and newer.version > old.version;
      alter table placement_review drop constraint placement_review_pkey;
      alter table placement_review add primary key (placement_id, side);
      alter table placement_review drop column version;
    `)
  }
}

async function allowed(runner: QueryRunner): Promise<string[]> {
  const [{ rule }] = (await runner.query(
    `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = 'timeline_entry_kind_check'`,
  )) as [{ rule: string }]
  return [...rule.matchAll(/'(\w+)'/g)].map(([, kind]) => kind!)
}

async function allow(runner: QueryRunner, kinds: string[]): Promise<void> {
  await runner.query(`
    alter table timeline_entry drop constraint timeline_entry_kind_check;
    alter table timeline_entry add constraint timeline_entry_kind_check
      check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}));
  `)
}
