import { createTestDatabase, eventually, type TestDatabase } from '@sih/testing'
import { Client } from 'pg'
import { isDatabaseTrouble } from '../src/index.js'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase('messaging')
})
afterAll(() => database?.drop())

const asked = (client: Client): Promise<unknown> => client.query('select 1').catch((error: unknown) => error)

it('is what a connection says whose server has ended it, then and ever after', async () => {
  const client = new Client({ connectionString: database.url })
  const broken: unknown[] = []
  client.on('error', (error) => broken.push(error))
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const superuser = new Client({ connectionString: database.superuserUrl })
  await superuser.connect()
  await superuser.query('select pg_terminate_backend($1)', [rows[0]!.pid])
  await superuser.end()
  await eventually(() => expect(broken).not.toHaveLength(0))
  for (const error of [...broken, await asked(client), await asked(client)]) {
    expect(isDatabaseTrouble(error)).toBe(true)
  }
})

it('is not a query that is wrong', async () => {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const error = await client.query('selct 1').catch((thrown: unknown) => thrown)
  await client.end()
  expect(isDatabaseTrouble(error)).toBe(false)
})
