import { createMigratedDatabase, type TestDatabase } from '@sih/testing'
import { Client } from 'pg'
import { migrations } from '../migrations/index.js'
import type { WebConfig } from '../src/config.js'
import { startWeb } from '../src/start-web.js'
import { Browser } from './browser.js'
import { PlayedGateway } from './played-gateway.js'

export const accountId = '01a00000-0000-7000-8000-000000000001'

/** Tokens as the gateway gives them, numbered so that they can be told apart. */
export const tokens = (n: number, expiresIn = 600) => ({
  accessToken: `access-${n}`,
  refreshToken: `refresh-${n}`,
  expiresIn,
  principal: { accountId, role: 'candidate', email: 'sam@example.org', organisationId: null },
})

/** Web processes on one real database, in front of a gateway that is played. */
export class TestWeb {
  readonly running: { url: string; stop: () => Promise<void> }[] = []

  private constructor(
    readonly gateway: PlayedGateway,
    private readonly database: TestDatabase,
  ) {}

  static async start(): Promise<TestWeb> {
    const web = new TestWeb(
      await PlayedGateway.start(),
      await createMigratedDatabase('web', migrations, false),
    )
    web.gateway.answers('GET /reference-data', { status: 200, body: { connections: [], armedServices: [] } })
    web.gateway.answers('POST /auth/login', { status: 200, body: tokens(1) })
    await web.startProcess()
    return web
  }

  /** One more, as another machine would run it. */
  async startProcess(settings: Partial<WebConfig> = {}): Promise<string> {
    const running = await startWeb({
      DATABASE_URL: this.database.url,
      DATABASE_POOL: 5,
      WEB_PORT: 0,
      WEB_HOST: '127.0.0.1',
      GATEWAY_URL: this.gateway.url,
      PUBLIC_URL: 'http://localhost:3001',
      TRUST_PROXY: '',
      SESSION_MINUTES: 30,
      ...settings,
    })
    this.running.push(running)
    return running.url
  }

  get url(): string {
    return this.running[0]!.url
  }

  async signedIn(): Promise<Browser> {
    const browser = new Browser(this.url)
    await browser.submit(await browser.get('/sign-in'), '/sign-in', {
      email: 'sam@example.org',
      password: 'long-enough-1',
    })
    return browser
  }

  /** Looks into the database, or changes what only time changes. */
  async query<Row>(sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: this.database.ownerUrl })
    await client.connect()
    const { rows } = await client.query(sql).finally(() => client.end())
    return rows as Row[]
  }

  async stop(): Promise<void> {
    await Promise.all(this.running.map(({ stop }) => stop()))
    await this.gateway.stop()
    await this.database.drop()
  }
}
