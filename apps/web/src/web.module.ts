import { Module, type DynamicModule, type FactoryProvider, type OnApplicationShutdown } from '@nestjs/common'
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core'
import { Pool } from 'pg'
import { Registry, collectDefaultMetrics } from 'prom-client'
import type { WebConfig } from './config.js'
import { controllers } from './controllers.js'
import { AccessDeclared } from './http/access-declared.js'
import { DoorGuard } from './http/door.guard.js'
import { PageInterceptor } from './http/page.interceptor.js'
import { TroubleFilter } from './http/trouble.filter.js'
import { Visits } from './http/visits.js'
import { Relays } from './live/relays.js'
import { Pages } from './rendering/pages.js'
import { Reference } from './rendering/reference.js'
import { templates } from './rendering/templates.js'
import { CleanUp } from './sessions/clean-up.js'
import { DraftStore } from './sessions/draft-store.js'
import { SessionStore } from './sessions/session-store.js'
import { Tokens } from './sessions/tokens.js'

const provide = (
  token: FactoryProvider['provide'],
  inject: FactoryProvider['inject'],
  useFactory: FactoryProvider['useFactory'],
): FactoryProvider => ({ provide: token, inject: inject ?? [], useFactory })

function registry(): Registry {
  const made = new Registry()
  made.setDefaultLabels({ service: 'web' })
  collectDefaultMetrics({ register: made })
  return made
}

const poolOf = ({ DATABASE_URL, DATABASE_POOL }: WebConfig) => {
  const pool = new Pool({
    connectionString: DATABASE_URL,
    max: DATABASE_POOL,
    application_name: 'web',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    keepAlive: true,
  })
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => {})
  return pool
}

/** Pages for people, from what the gateway's API says. Its own database holds sessions and nothing else. */
@Module({})
export class WebModule implements OnApplicationShutdown {
  constructor(private readonly pool: Pool) {}

  static for(config: WebConfig): DynamicModule {
    return {
      module: WebModule,
      imports: [DiscoveryModule],
      controllers,
      providers: [
        AccessDeclared,
        provide(Registry, [], registry),
        provide(Pool, [], () => poolOf(config)),
        provide(SessionStore, [Pool], (pool: Pool) => new SessionStore(pool)),
        provide(DraftStore, [Pool], (pool: Pool) => new DraftStore(pool)),
        provide(CleanUp, [SessionStore], (store: SessionStore) => new CleanUp(store)),
        provide(Tokens, [SessionStore], (store: SessionStore) => new Tokens(store, config.GATEWAY_URL)),
        provide(
          Visits,
          [SessionStore, DraftStore, Tokens],
          (sessions: SessionStore, drafts: DraftStore, tokens: Tokens) =>
            new Visits(config, sessions, drafts, tokens),
        ),
        provide(Relays, [Visits], (visits: Visits) => new Relays(visits)),
        provide(Reference, [], () => new Reference(config.GATEWAY_URL)),
        provide(
          Pages,
          [Visits, Reference],
          (visits: Visits, reference: Reference) =>
            new Pages(templates(reference), visits, reference, config.SESSION_MINUTES),
        ),
        { provide: APP_GUARD, useClass: DoorGuard },
        { provide: APP_INTERCEPTOR, useClass: PageInterceptor },
        { provide: APP_FILTER, useClass: TroubleFilter },
      ],
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end()
  }
}
