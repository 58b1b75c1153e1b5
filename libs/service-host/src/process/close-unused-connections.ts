import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Lets a server that ends wait for nothing but its answers. Of its own accord Node waits, for as long as the other side likes, for
 * connections on which nothing was ever asked (browsers and HTTP clients open such ahead), and for those that were being answered
 * when it began to end.
 */
export function closeUnusedConnections(app: NestFastifyApplication): void {
  const server = app.getHttpServer() as Server
  const unused = new Set<Socket>()
  let ending = false
  server.on('connection', (socket: Socket) => {
    if (ending) return socket.destroy()
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    unused.delete(socket)
    response.once('finish', () => ending && socket.end())
  })
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preClose', async () => {
      ending = true
      for (const socket of unused) socket.destroy()
    })
}
