import type { QueryRunner } from 'typeorm'

/** Allows further kinds of notifications: whatever was added before stays. */
export async function allowKinds(runner: QueryRunner, kinds: string[]): Promise<void> {
  await allow(runner, [...(await allowed(runner)), ...kinds])
}

/** Takes them back, with the notifications there are. */
export async function disallowKinds(runner: QueryRunner, kinds: string[]): Promise<void> {
  const others = (await allowed(runner)).filter((kind) => !kinds.includes(kind))
  await runner.query('delete from notification where kind = any($1)', [kinds])
  await allow(runner, others)
}

async function allowed(runner: QueryRunner): Promise<string[]> {
  const [{ rule }] = (await runner.query(
    `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = 'notification_kind_check'`,
  )) as [{ rule: string }]
  return [...rule.matchAll(/'(\w+)'/g)].map(([, kind]) => kind!)
}

async function allow(runner: QueryRunner, all: string[]): Promise<void> {
  const list = all.map((kind) => `'${kind}'`).join(', ')
  await runner.query(`
    alter table notification drop constraint notification_kind_check;
    alter table notification add constraint notification_kind_check check (kind in (${list}));
  `)
}
