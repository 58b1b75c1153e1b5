import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { Connection } from './connection.js'

/** Stands between the clients of a server and the server, and passes on what they say until it is told otherwise. */
export class Proxy {
  private readonly open = new Set<Connection>()

  private constructor(
    private readonly server: Server,
    private readonly target: number,
  ) {
    server.on('connection', (client: Socket) => this.accept(client))
  }

  static async before(target: number): Promise<Proxy> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new Proxy(server, target)
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  /** Those that are open now, the oldest first. */
  get connections(): Connection[] {
    return [...this.open]
  }

  close(): void {
    this.server.close()
    for (const connection of this.open) connection.break()
  }

  private accept(client: Socket): void {
    const connection = new Connection(client, connect(this.target, '127.0.0.1'))
    this.open.add(connection)
    client.on('close', () => this.open.delete(connection))
  }
}
