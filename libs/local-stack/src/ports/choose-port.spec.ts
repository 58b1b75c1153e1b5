import { once } from 'node:events'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { choosePort } from './choose-port.js'
import { isFree } from './probe-port.js'

async function listenOn(host: string): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

describe.each(['127.0.0.1', '0.0.0.0'])('a port that somebody holds on %s', (host) => {
  let server: Server
  let port: number

  beforeEach(async () => {
    ;({ server, port } = await listenOn(host))
  })
  afterEach(() => server.close())

  it('is replaced by a free one if it may move, and the answer says so', async () => {
    const chosen = await choosePort({ setting: 'NATS_PORT', port, movable: true })
    expect(chosen.insteadOf).toBe(port)
    expect(await isFree(chosen.port)).toBe(true)
  })

  it('is refused if it was asked for: the message names the setting and the holder', async () => {
    const attempt = choosePort({ setting: 'GATEWAY_PORT', port, movable: false })
    await expect(attempt).rejects.toThrow(`Port ${port} is taken by process ${process.pid} (`)
    await expect(attempt).rejects.toThrow('GATEWAY_PORT=<port> npm start')
  })
})

it('a free port is taken as it is', async () => {
  const { server, port } = await listenOn('127.0.0.1')
  server.close()
  await once(server, 'close')
  expect(await choosePort({ setting: 'GATEWAY_PORT', port, movable: false })).toEqual({ port })
})
