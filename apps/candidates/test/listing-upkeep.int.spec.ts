import { fillWithCandidates } from './many-candidates.js'
import { World } from './world.js'

let world: World
beforeAll(async () => {
  world = await World.start()
  const organisations = [await world.organisation(), await world.organisation()]
  const [busy, other] = organisations.map(({ organisationId }) => organisationId)
  await fillWithCandidates(world.service, 1_000, [busy!, other!])
}, 180_000)
afterAll(() => world?.stop())

/** A plan is settled on after five times. Rows are counted over all of them. */
const often = 8

it('A change of one profile reads what belongs to it, and not what belongs to everybody', async () => {
  const { dataSource } = world.service
  const [{ id }] = await dataSource.query<[{ id: string }]>(
    "select id from candidate where state = 'active' limit 1",
  )
  const runner = dataSource.createQueryRunner()
  let read: { table: string; rows: string }[] = []
  for (let time = 1; time <= often; time += 1) {
    await runner.startTransaction()
    await runner.query('update candidate set about = $2 where id = $1', [id, `Changed for the ${time}. time`])
    await runner.query('set constraints all immediate')
    read = (await runner.query(`
      select relname as table, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as rows
      from pg_stat_xact_user_tables`)) as typeof read
    await runner.commitTransaction()
  }
  await runner.release()
  const rows = Object.fromEntries(read.map((one) => [one.table, Number(one.rows)]))
  expect(rows['search_document']).toBeGreaterThan(0)
  for (const table of ['candidate', 'interest', 'consent', 'search_document', 'candidate_skill']) {
    expect([table, rows[table]! < often * 30]).toEqual([table, true])
  }
})
