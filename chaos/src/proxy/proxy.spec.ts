import { eventually } from '@sih/testing'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { Proxy } from './proxy.js'
import { breakAfter, withoutCommitAnswer } from './watch.js'

const answer = (tag: string, state: string) =>
  Buffer.from(`C\0\0\0${String.fromCharCode(tag.length + 5)}${tag}\0Z\0\0\0\u0005${state}`, 'latin1')

/** Also by a reset, which is an error to the one who suffers it. */
const closed = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve))

describe('a proxy', () => {
  let server: Server
  let proxy: Proxy
  let client: Socket
  let other: Socket
  let heard = ''

  beforeEach(async () => {
    heard = ''
    server = createServer((socket) => (other = socket)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    proxy = await Proxy.before((server.address() as AddressInfo).port)
    client = connect(proxy.port, '127.0.0.1').on('error', () => undefined)
    client.setEncoding('latin1').on('data', (text: string) => (heard += text))
    await eventually(() => expect(other).toBeDefined())
    await eventually(() => expect(proxy.connections).toHaveLength(1))
    other.on('error', () => undefined)
  })
  afterEach(() => {
    proxy.close()
    client.destroy()
    server.close()
  })

  it('breaks a connection in the middle of what is said', async () => {
    proxy.connections[0]!.watchWith(breakAfter(3))
    const broken = closed(client)
    other.write('abcdef')
    await broken
    expect('abc'.startsWith(heard)).toBe(true)
  })

  it('keeps back that something was committed, and nothing else', async () => {
    let dropped = 0
    proxy.connections[0]!.watchWith(withoutCommitAnswer('break', () => (dropped += 1)))
    const before = answer('INSERT 0 1', 'T').toString('latin1')
    other.write(before, 'latin1')
    await eventually(() => expect(heard).toBe(before))
    expect(dropped).toBe(0)
    const broken = closed(client)
    other.write(answer('COMMIT', 'I'))
    await broken
    expect([heard, dropped]).toEqual([before, 1])
  })
})
