import { figureNames } from '@sih/contracts'
import { addDays, londonDay } from '@sih/calendar'
import { Consumption } from '@sih/journal'
import { UnitOfWork } from '@sih/persistence'
import { eventually, organisationUser, programmeStaff } from '@sih/testing'
import fc from 'fast-check'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Rebuild } from '../src/generation/rebuild.js'
import { countedSources } from '../src/fact/readings.js'
import { ProjectionSink } from '../src/journal/projection-sink.js'
import { deliver } from './model/deliver.js'
import { history } from './model/history.js'
import { meets, plainFigure } from './model/plain-figures.js'
import { recompute } from './model/recompute.js'
import { days, now, organisations } from './model/world.js'
import { startReporting, type Reporting } from './reporting-service.js'

const program = fileURLToPath(new URL('../../../bundle/reporting/main.js', import.meta.url))
const events = fc.sample(history, { numRuns: 20, seed: 6 }).flat()
const rows = recompute(events)
const to = londonDay(now)
const period = { from: addDays(to, -days), to }

let service: Reporting
const processes: ChildProcess[] = []
beforeAll(async () => {
  service = await startReporting()
  service.clock.set(now)
  // The service of the test answers, and leaves the rebuild to the processes that are killed.
  await service.get(Rebuild).onModuleDestroy()
  const consumption = new Consumption(service.get(UnitOfWork), service.get(ProjectionSink))
  await deliver(consumption, events, { sizes: [25], turns: [0, 1, 2] })
}, 120_000)
afterAll(async () => {
  for (const process of processes) process.kill('SIGKILL')
  await service?.stop()
})

/** One more process of the service, with the settings that the test has. */
function start(): ChildProcess {
  const process = spawn(globalThis.process.execPath, [program], {
    env: { ...globalThis.process.env, HEALTH_PORT: '0' },
    stdio: 'ignore',
  })
  processes.push(process)
  return process
}

async function figuresHold(): Promise<void> {
  for (const organisation of [null, ...organisations]) {
    const reader = service.as(organisation === null ? programmeStaff() : organisationUser(organisation))
    const { figures } = await reader.overview(period)
    const own = rows.filter((row) => meets(row, {}, organisation))
    expect(Object.fromEntries(figures.map(({ figure, value }) => [figure, value]))).toEqual(
      Object.fromEntries(figureNames.map((figure) => [figure, plainFigure(figure, own, period)])),
    )
  }
}

const generations = async () => (await service.as(admin).getProjection({})).generations
const admin = { ...programmeStaff(), role: 'programme_admin' } as const
const building = async () => (await generations()).find(({ state }) => state === 'building')

/** Whoever counts a chapter of this source has to wait at its end until what this returns is called. */
async function holdUp(source: string, generation: number): Promise<() => Promise<void>> {
  const runner = service.dataSource.createQueryRunner()
  const place = [generation, source]
  await runner.query('insert into generation_position (generation, source, number) values ($1, $2, 0)', place)
  await runner.startTransaction()
  await runner.query(
    'select from generation_position where generation = $1 and source = $2 for update',
    place,
  )
  return async () => {
    await runner.rollbackTransaction()
    await runner.release()
  }
}

async function someoneWaits(): Promise<void> {
  const [{ waiting }] = await service.dataSource.query(
    `select count(*)::int as waiting from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  )
  expect(waiting).toBe(1)
}

test('a process that is killed in the middle of a rebuild leaves what answers as it was, and the next ends it', async () => {
  await figuresHold()
  const { id: old, facts } = (await generations())[0]!
  await service.as(admin).startRebuild({})
  for (const source of countedSources.slice(1)) {
    const letGo = await holdUp(source, old + 1)
    const process = start()
    await eventually(someoneWaits, 60_000)
    process.kill('SIGKILL')
    await once(process, 'exit')
    const { facts: counted } = (await building())!
    expect(counted).toBeGreaterThan(0)
    expect(counted).toBeLessThan(facts)
    expect((await generations()).find(({ state }) => state === 'active')!.id).toBe(old)
    await figuresHold()
    await letGo()
  }
  start()
  await eventually(async () => {
    const states = (await generations()).map(({ id, state }) => [id, state])
    expect(states).toEqual([
      [old, 'retired'],
      [old + 1, 'active'],
    ])
  }, 60_000)
  await figuresHold()
}, 240_000)
