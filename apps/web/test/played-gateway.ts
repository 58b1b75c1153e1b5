import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

export interface Asked {
  route: string
  query: string
  headers: IncomingHttpHeaders
  body: Record<string, unknown>
}

/** As JSON, or as a file of some type; a body that is a stream is sent as the events of a stream are. */
type Answer = { status: number; body?: unknown; headers?: Record<string, string>; text?: string }
type Play = (asked: Asked) => Answer | Promise<Answer>

/** Of a file that is sent, nothing is looked at. */
const read = (type: string | undefined, body: string): Asked['body'] =>
  type?.startsWith('multipart/') ? {} : (JSON.parse(body || '{}') as Asked['body'])

/** In place of the gateway: answers what a test says, and remembers what it was asked. */
export class PlayedGateway {
  readonly asked: Asked[] = []
  private readonly plays = new Map<string, Play>()

  private constructor(private readonly server: Server) {}

  static async start(): Promise<PlayedGateway> {
    const server = createServer()
    const gateway = new PlayedGateway(server)
    server.on('request', async (request, response) => {
      const url = new URL(request.url!, 'http://gateway')
      const asked: Asked = {
        route: `${request.method} ${url.pathname.replace('/api/v1', '')}`,
        query: decodeURIComponent(url.search.slice(1)),
        headers: request.headers,
        body: read(request.headers['content-type'], await text(request)),
      }
      gateway.asked.push(asked)
      const play = gateway.plays.get(asked.route)
      const {
        status,
        body,
        headers,
        text: file,
      } = play ? await play(asked) : { status: 404, body: { code: 'NOT_FOUND', title: asked.route } }
      if (body instanceof Readable) {
        response.writeHead(status, { 'content-type': 'text/event-stream' }).flushHeaders()
        response.once('close', () => body.destroy())
        body.pipe(response)
        return
      }
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(file ?? (body === undefined ? '' : JSON.stringify(body)))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return gateway
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** From now on this is answered. */
  answers(route: string, play: Play | Answer): void {
    this.plays.set(route, typeof play === 'function' ? play : () => play)
  }

  times(route: string): number {
    return this.asked.filter((asked) => asked.route === route).length
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}
