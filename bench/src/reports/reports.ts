import { startStack, type Stack } from '@sih/local-stack'
import type { Role } from '@sih/kernel'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { Client } from '../client.js'
import { atLeast, plain, type Figure } from '../figure.js'
import { quiet } from '../quiet.js'
import { csv } from './csv.js'
import { fill } from './fill.js'
import { lag } from './lag.js'
import { reading } from './reading.js'
import { rebuild } from './rebuild.js'
import { World } from './world.js'

const small = Number(process.env['BENCH_SMALL'] ?? 10_000)
const large = Number(process.env['BENCH_LARGE'] ?? 1_000_000)
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 200)
const seconds = Number(process.env['BENCH_SECONDS'] ?? 60)
const rows = Number(process.env['BENCH_ROWS'] ?? 100_000)

/** Reports of a small history and of a large one, by one service, through the gateway. */
export async function run(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sih-bench-'))
  console.log('Starting the product and its demonstration data …')
  const stack = await startStack({ dataDir: join(dataDir, 'data'), ports: 'free', seed: true })
  const database = new pg.Client({ connectionString: stack.databases.reporting.ownerUrl })
  try {
    await database.connect()
    return await measured(stack, database)
  } finally {
    await database.end()
    await stack.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const signIn = ({ apiUrl, signIns }: Stack, wanted: Role) =>
  Client.signIn(
    apiUrl,
    signIns.find(({ role }) => role === wanted)!,
  )

async function measured(stack: Stack, database: pg.Client): Promise<Figure[]> {
  const admin = () => signIn(stack, 'programme_admin')
  const { organisationId } = await signIn(stack, 'organisation_admin')
  const world = new World(organisationId!)
  await fill(database, world, small)
  const first = await rebuild(admin)
  const more = await fill(database, world, large - small)
  console.log('Counting all of them …')
  const second = await rebuild(admin)
  await database.query('vacuum analyze')
  await quiet()
  const readers = {
    organisation: await signIn(stack, 'organisation_admin'),
    programme: await signIn(stack, 'programme_staff'),
  }
  const generations = { small: first.generation, large: second.generation }
  return [
    plain('events counted by the rebuild', more, 'events'),
    atLeast(5_000, 'events a second in a rebuild, at least', more / second.seconds, '1/s'),
    ...(await reading(database, generations, readers, rounds)),
    ...(await csv(stack, readers.programme, rows)),
    ...(await lag(stack, world, seconds)),
  ]
}
