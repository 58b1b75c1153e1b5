import { createTestDatabase, eventually, type TestDatabase } from '@sih/testing'
import { Client } from 'pg'
import { DataSource } from 'typeorm'
import { Transaction, databaseOptions, isDatabaseTrouble } from '../src/index.js'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase('messaging')
})
afterAll(() => database?.drop())

async function killed(pid: number): Promise<void> {
  const superuser = new Client({ connectionString: database.superuserUrl })
  await superuser.connect()
  await superuser.query('select pg_terminate_backend($1)', [pid])
  await superuser.end()
}

const asked = (client: Client): Promise<unknown> => client.query('select 1').catch((error: unknown) => error)

it('is what a connection says whose server has ended it, then and ever after', async () => {
  const client = new Client({ connectionString: database.url })
  const broken: unknown[] = []
  client.on('error', (error) => broken.push(error))
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  await killed(rows[0]!.pid)
  await eventually(() => expect(broken).not.toHaveLength(0))
  for (const error of [...broken, await asked(client), await asked(client)]) {
    expect(isDatabaseTrouble(error)).toBe(true)
  }
})

it('is what a transaction fails with whose connection breaks, though it cannot be rolled back either', async () => {
  const options = databaseOptions({ url: database.url, entities: [], applicationName: 'test' })
  const dataSource = await new DataSource(options).initialize()
  const runner = dataSource.createQueryRunner()
  const transaction = new Transaction(runner.manager)
  const failed = transaction.atomically(async () => {
    const [row] = await transaction.query<{ pid: number }>('select pg_backend_pid() as pid', [])
    await killed(row!.pid)
    await eventually(() => expect(runner.isReleased).toBe(true))
    await transaction.query('select 1', [])
  })
  expect(isDatabaseTrouble(await failed.catch((error: unknown) => error))).toBe(true)
  await dataSource.destroy()
})

it('is not a query that is wrong', async () => {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const error = await client.query('selct 1').catch((thrown: unknown) => thrown)
  await client.end()
  expect(isDatabaseTrouble(error)).toBe(false)
})
