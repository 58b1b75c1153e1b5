import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ownerRole } from '@sih/deployment'
import { programs, services } from '@sih/kernel'
import { cleaningUp } from '../../test/clean-up.js'
import { TinyProject } from '../../test/tiny-project.js'
import { partsOf } from '../data-folder/data-folder.js'
import { readLock } from '../data-folder/run-lock.js'
import { startNats } from '../nats/start-nats.js'
import { freePort } from '../ports/probe-port.js'
import { startPostgres } from '../postgres/start-postgres.js'
import { isAlive } from '../processes/process-identity.js'
import { becomes } from '../processes/stop-process.js'
import type { Stack } from './stack.js'
import { startStack, type StackOptions } from './start-stack.js'

/** For what starts a whole stack; a busy machine takes its time. */
const patienceMs = 180_000
const project = new TinyProject()
const start = (options: Partial<StackOptions> = {}) =>
  startStack({ root: project.root, dataDir: project.dataDir, ports: 'free', ...options })

afterAll(() => project.remove())

describe('a running stack', () => {
  const told: string[] = []
  const steps: string[] = []
  let stack: Stack

  const environmentOf = async (name: string): Promise<Record<string, string>> => {
    const response = await fetch((await stack.instance(name).healthUrl()) ?? '')
    return (await response.json()) as Record<string, string>
  }

  beforeAll(async () => {
    stack = await start({
      scale: { candidates: 2, gateway: 2 },
      environment: {
        PATH: process.env.PATH,
        LOG_LEVEL: 'debug',
        SOME_API_KEY: 'secret',
        npm_lifecycle_event: 'start',
      },
      step: (name, run) => {
        steps.push(name)
        return run()
      },
      tell: (sentence) => told.push(sentence),
    })
  }, patienceMs)
  afterAll(() => stack?.stop())

  it('has gone through its steps, servers first and all processes at once', () => {
    expect(
      steps
        .slice(0, 4)
        .sort()
        .map((name) => name.split(' ')[0]),
    ).toEqual(['NATS', 'PostgreSQL', 'mail', 'witness'])
    expect(steps.slice(4)).toEqual([
      'databases and roles',
      'migrations',
      'event stream',
      'organisations, candidates, candidates-2, messaging, reporting, audit, gateway, gateway-2, web',
    ])
  })

  it('has migrated every database as its owner', () => {
    expect(project.lines('migrated').sort()).toEqual(programs.map(ownerRole).sort())
  })

  it('gives each service its own database and NATS user, and settings that only it needs', async () => {
    const seen = Object.fromEntries(
      await Promise.all(services.map(async (name) => [name, await environmentOf(name)] as const)),
    )
    for (const name of services) {
      expect(new URL(seen[name]!.DATABASE_URL!).username).toBe(name)
      expect(new URL(seen[name]!.NATS_URL!).username).toBe(name)
      const vouching = JSON.parse(seen[name]!.PRINCIPAL_JWKS!).keys
      expect(vouching.map(({ kid }: { kid: string }) => kid)).toEqual([...services])
      expect(vouching.filter((key: object) => 'd' in key)).toEqual([])
      expect(JSON.parse(seen[name]!.SERVICE_SIGNING_JWK!)).toMatchObject({ kid: name, d: expect.any(String) })
      expect(seen[name]).toMatchObject({ HEALTH_PORT: '0', LOG_FORMAT: 'json', LOG_LEVEL: 'debug' })
      expect(seen[name]).not.toHaveProperty('SOME_API_KEY')
      expect(seen[name]).not.toHaveProperty('npm_lifecycle_event')
    }
    const web = await environmentOf('web')
    expect(new URL(web.DATABASE_URL!).username).toBe('web')
    expect(web.GATEWAY_URL).toBe(stack.apiUrl)
    for (const secret of ['NATS_URL', 'SERVICE_SIGNING_JWK', 'GATEWAY_KEY'])
      expect(web).not.toHaveProperty(secret)
    const having = (setting: string) => services.filter((name) => setting in seen[name]!)
    expect(having('GATEWAY_KEY')).toEqual(['gateway'])
    expect(having('SMTP_URL')).toEqual(['messaging'])
    expect(having('AUDIT_SIGNING_KEY')).toEqual(['audit'])
  })

  it('runs as many processes as asked for, each gateway on a port of its own', async () => {
    expect(
      stack.instances.map(({ name }) => name).filter((name) => name.startsWith('candidates')),
    ).toHaveLength(2)
    expect(stack.instance('gateway').url).toBe(stack.apiUrl)
    expect(stack.instance('gateway-2').url).not.toBe(stack.apiUrl)
    expect((await fetch(stack.instance('gateway-2').url!.replace('localhost', '127.0.0.1'))).ok).toBe(true)
  })

  it('starts a service again that dies, and says so', async () => {
    const { process: candidates } = stack.instance('candidates-2')
    const before = candidates.pid
    await candidates.kill('SIGKILL')
    await candidates.whenReady()
    expect(candidates.pid).not.toBe(before)
    expect(told).toContain('candidates-2 was ended by SIGKILL; starting it again in 0.25 s')
  })

  it('starts PostgreSQL again when it is killed', async () => {
    await stack.servers.postgres!.process.kill('SIGKILL')
    await stack.servers.postgres!.process.whenReady()
    expect((await environmentOf('audit')).DATABASE_URL).toContain('audit')
  })

  it('keeps what its processes print', () => {
    const log = readFileSync(join(partsOf(project.dataDir).logs, 'messaging.log'), 'utf8')
    expect(log).toContain('"message":"hello","service":"messaging"')
  })

  it('lets nobody else use its data folder', async () => {
    await expect(start()).rejects.toThrow('running on this data folder already')
    expect(readLock(partsOf(project.dataDir).lock)?.pid).toBe(process.pid)
  })

  it('stops the web first, then gateways, then the other services, then the servers, and leaves nothing', async () => {
    const processes = [
      ...stack.instances.map((instance) => instance.process),
      stack.servers.postgres!.process,
      stack.servers.nats!.process,
      stack.servers.mailCatcher!.process,
    ]
    const pids = processes.map(({ pid }) => pid!)
    expect(pids.every(isAlive)).toBe(true)
    expect(await stack.stop()).toEqual([])
    expect(pids.filter(isAlive)).toEqual([])
    const stopped = project.lines('stopped')
    expect(stopped.slice(0, 3)).toEqual(['web', 'gateway', 'gateway'])
    expect(stopped.slice(3).sort()).toEqual([
      'audit',
      'candidates',
      'candidates',
      'messaging',
      'organisations',
      'reporting',
    ])
    expect(readLock(partsOf(project.dataDir).lock)).toBeUndefined()
  })
})

describe('a stack on servers of the user', () => {
  const afterwards = cleaningUp()

  it(
    'starts none of its own, makes its databases there, and leaves the servers running',
    async () => {
      const elsewhere = join(project.root, 'elsewhere')
      const postgres = await startPostgres({ dataDir: elsewhere })
      afterwards(postgres.stop)
      const nats = await startNats({ dataDir: elsewhere })
      afterwards(nats.stop)
      const stack = await start({
        dataDir: join(project.root, 'second'),
        environment: {
          PATH: process.env.PATH,
          POSTGRES_ADMIN_URL: postgres.adminUrl,
          NATS_URL: nats.urls.deploy,
          SMTP_URL: 'smtp://mail.example:25',
        },
      })
      afterwards(stack.stop)
      const { servers, databases } = stack
      expect([servers.postgres, servers.nats, servers.mailCatcher]).toEqual([undefined, undefined, undefined])
      expect(new URL(databases.audit.url).port).toBe(String(postgres.port))
      expect(await stack.stop()).toEqual([])
      expect(isAlive(postgres.process.pid!) && isAlive(nats.process.pid!)).toBe(true)
    },
    patienceMs,
  )
})

describe('a start that fails', () => {
  const afterwards = cleaningUp()

  it(
    'because a service does not get ready tells its last words and leaves nothing running',
    async () => {
      const attempt = start({ environment: { PATH: process.env.PATH, CRASHES: 'reporting' } })
      await expect(attempt).rejects.toThrow(/reporting ended with exit code 5.*cannot go on/s)
      expect(readLock(partsOf(project.dataDir).lock)).toBeUndefined()
      // Had one of its servers stayed, this would find the data folder in use.
      await (await start()).stop()
    },
    patienceMs,
  )

  it(
    'because the port of the gateway is taken names setting and holder',
    async () => {
      const server = createServer().listen(0, '127.0.0.1')
      afterwards(() => server.close())
      await once(server, 'listening')
      const { port } = server.address() as AddressInfo
      const environment = { GATEWAY_PORT: String(port), WEB_PORT: String(await freePort()) }
      const attempt = start({ ports: 'settings', environment })
      await expect(attempt).rejects.toThrow(`Port ${port} is taken by process ${process.pid}`)
    },
    patienceMs,
  )

  it(
    'because it is called off leaves nothing running',
    async () => {
      const cancel = new AbortController()
      let postgres: number | undefined
      const attempt = start({
        signal: cancel.signal,
        step: async (name, run) => {
          const result = await run()
          if (name.startsWith('PostgreSQL')) postgres = (result as { process: { pid: number } }).process.pid
          if (name === 'databases and roles') cancel.abort(new Error('called off'))
          return result
        },
      })
      await expect(attempt).rejects.toThrow('called off')
      expect(postgres).toBeGreaterThan(0)
      expect(await becomes(() => !isAlive(postgres!), 1_000)).toBe(true)
    },
    patienceMs,
  )

  it(
    'because a service was not built says which file is missing',
    async () => {
      rmSync(join(project.root, 'bundle/audit/main.js'))
      await expect(start()).rejects.toThrow(/npm run build.*bundle.audit.main\.js/s)
    },
    patienceMs,
  )
})
