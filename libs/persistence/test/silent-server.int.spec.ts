import { Clock, ownInteraction, withInteraction } from '@sih/kernel'
import { createMigratedDatabase, type TestDatabase } from '@sih/testing'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { DataSource } from 'typeorm'
import { OutboxRecorder, UnitOfWork, databaseOptions, isDatabaseTrouble, type Tx } from '../src/index.js'

/** Stands before a server, and stops to pass on what it says: the connection stays open. */
class Line {
  private readonly open: [server: Socket, client: Socket][] = []

  private constructor(private readonly listener: Server) {}

  static async to({ port, hostname }: URL): Promise<Line> {
    const line: Line = new Line(
      createServer((client) => {
        const server = connect(Number(port), hostname)
        client.pipe(server).pipe(client)
        line.open.push([server, client])
      }).listen(0, '127.0.0.1'),
    )
    await once(line.listener, 'listening')
    return line
  }

  get port(): string {
    return String((this.listener.address() as AddressInfo).port)
  }

  /** For those that are connected now. */
  fallSilent(): void {
    for (const [server, client] of this.open) server.unpipe(client)
  }

  close(): void {
    this.listener.close()
    for (const socket of this.open.flat()) socket.destroy()
  }
}

describe('a database that falls silent', () => {
  let database: TestDatabase
  let line: Line
  let dataSource: DataSource
  let work: UnitOfWork
  beforeAll(async () => {
    database = await createMigratedDatabase('messaging', [])
    const url = new URL(database.url)
    line = await Line.to(url)
    url.port = line.port
    const options = { url: url.href, entities: [], applicationName: 'test', poolSize: 1, silenceTimeout: 300 }
    dataSource = await new DataSource(databaseOptions(options)).initialize()
    work = new UnitOfWork(dataSource, new OutboxRecorder(), new Clock(), 'messaging')
  })
  afterAll(async () => {
    await dataSource.destroy()
    line.close()
    await database.drop()
  })

  const asking = (tx: Tx) => tx.query<{ one: number }>('select 1 as one', [])

  it.each(['run', 'read'] as const)(
    'is given up by a unit of work that %ss, whose place is free for the next',
    async (how) => {
      const ask = () => withInteraction(ownInteraction('test'), () => work[how](asking))
      expect(await ask()).toEqual([{ one: 1 }])
      line.fallSilent()
      const error = await ask().catch((thrown: unknown) => thrown)
      expect(isDatabaseTrouble(error)).toBe(true)
      expect(await ask()).toEqual([{ one: 1 }])
    },
  )
})
