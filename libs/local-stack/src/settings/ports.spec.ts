import { freePortWishes, portWishes } from './ports.js'

describe('the ports', () => {
  it('may move as long as nobody has asked for them, except for the gateway', () => {
    const { gateway, postgres } = portWishes({})
    expect(gateway).toEqual({ setting: 'GATEWAY_PORT', port: 3000, movable: false })
    expect(postgres).toEqual({ setting: 'POSTGRES_PORT', port: 15432, movable: true })
  })

  it('stay where a setting puts them', () => {
    expect(portWishes({ NATS_PORT: '4222' }).nats).toEqual({
      setting: 'NATS_PORT',
      port: 4222,
      movable: false,
    })
  })

  it.each(['0', '65536', '12a', '-1', '1e3'])('cannot be %s', (text) => {
    expect(() => portWishes({ SMTP_PORT: text })).toThrow(`SMTP_PORT=${text} is not a port`)
  })

  it('differ from each other if any free ones will do', async () => {
    const ports = Object.values(await freePortWishes()).map(({ port }) => port)
    expect(new Set(ports).size).toBe(ports.length)
  })
})
