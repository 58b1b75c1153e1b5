import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { cleaningUp } from '../../test/clean-up.js'
import { partsOf } from '../data-folder/data-folder.js'
import { isAlive } from '../processes/process-identity.js'
import { becomes } from '../processes/stop-process.js'
import { leftoverPostgres } from './leftover-server.js'
import { startPostgres, type Postgres } from './start-postgres.js'

const dataDir = mkdtempSync(join(tmpdir(), 'sih-postgres-'))
const cluster = join(partsOf(dataDir).postgres, 'cluster')
let postgres: Postgres

async function query(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: postgres.adminUrl })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  postgres = await startPostgres({ dataDir })
  await query('CREATE TABLE kept (n int)')
})
afterAll(async () => {
  await postgres.stop()
  rmSync(dataDir, { recursive: true })
})

describe('PostgreSQL of the local stack', () => {
  const afterwards = cleaningUp()

  it.each([
    ['fsync', 'on'],
    ['synchronous_commit', 'on'],
    ['full_page_writes', 'on'],
    ['data_checksums', 'on'],
    ['listen_addresses', '127.0.0.1'],
    ['max_connections', '200'],
    ['server_encoding', 'UTF8'],
  ])('has %s = %s', async (name, value) => {
    expect(await query(`SHOW ${name}`)).toEqual([value])
  })

  it('lets nobody in without the password', async () => {
    const url = Object.assign(new URL(postgres.adminUrl), { password: 'guess' }).href
    await expect(new Client({ connectionString: url }).connect()).rejects.toMatchObject({ code: '28P01' })
  })

  it('keeps its data over stop and start', async () => {
    await query('INSERT INTO kept VALUES (1)')
    expect(await postgres.stop()).toBe(true)
    postgres = await startPostgres({ dataDir })
    expect(await query('SELECT n FROM kept')).toEqual([1])
  })

  it('keeps what was committed when it is killed, and starts again at once', async () => {
    await query('INSERT INTO kept VALUES (2)')
    await postgres.process.kill('SIGKILL')
    await postgres.process.restart()
    expect(await query('SELECT n FROM kept ORDER BY n')).toEqual([1, 2])
  })

  it('that a killed run left running is stopped by the next start', async () => {
    afterwards(postgres.stop)
    const leftover = postgres.process.pid!
    expect(leftoverPostgres(cluster)).toBe(leftover)
    const next = await startPostgres({ dataDir })
    expect(isAlive(leftover)).toBe(false)
    postgres = next
    expect(await query('SELECT n FROM kept ORDER BY n')).toEqual([1, 2])
  })
})

describe('a note in the data directory that names a process which is not PostgreSQL', () => {
  let note: string

  beforeEach(async () => {
    note = readFileSync(join(cluster, 'postmaster.pid'), 'utf8')
    await postgres.stop()
  })
  afterEach(() => bystander.kill('SIGKILL'))

  // Of the user who runs PostgreSQL: it takes any other's for a number that is in use again.
  let bystander: ChildProcess
  const standBy = (script: string) => {
    const { uid, gid } = statSync(cluster)
    bystander = spawn('sh', ['-c', script], { uid, gid, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] })
  }
  const leaveNote = (pid: number) =>
    writeFileSync(join(cluster, 'postmaster.pid'), note.replace(/^\d+/, String(pid)))

  it('keeps nobody from starting, and the bystander is left alone', async () => {
    standBy('exec sleep 600')
    leaveNote(bystander.pid!)
    expect(leftoverPostgres(cluster)).toBeUndefined()
    postgres = await startPostgres({ dataDir })
    expect(await query('SELECT count(*)::int FROM kept')).toEqual([2])
    expect(isAlive(bystander.pid!)).toBe(true)
  })

  it('keeps nobody from starting if that process has ended and its parent does not care', async () => {
    standBy('sleep 0 & echo $!; exec sleep 600')
    const [output] = await once(bystander.stdout!, 'data')
    const ended = Number(output)
    expect(await becomes(() => !isAlive(ended), 5_000)).toBe(true)
    leaveNote(ended)
    postgres = await startPostgres({ dataDir })
    expect(await query('SELECT count(*)::int FROM kept')).toEqual([2])
  })
})
