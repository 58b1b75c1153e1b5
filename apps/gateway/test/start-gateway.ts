import { gatewayEvents, type SessionTokens } from '@sih/contracts'
import { newId, ownInteraction, withInteraction, type Role } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import type { RunningService } from '@sih/service-host'
import { startTestService, type TestService } from '@sih/testing'
import { randomBytes } from 'node:crypto'
import { migrations } from '../migrations/index.js'
import { openAccountIn } from '../src/accounts/open-account-in.js'
import type { GatewayConfig } from '../src/config.js'
import { GatewayModule } from '../src/gateway.module.js'
import { frontDoor } from '../src/http/front-door.js'
import { Membership } from '../src/memberships/membership.entity.js'
import { Passwords } from '../src/passwords/passwords.js'
import { callAt, type Answer, type Call } from './call.js'
import { OtherServices } from './other-services.js'

export const password = 'tern-granite-apron'

interface TestAccount {
  id: string
  email: string
  role: Role
  organisationId?: string
}

/** A gateway on real PostgreSQL and NATS. The services behind it are played by responders. */
export class TestGateway {
  private constructor(
    readonly service: TestService<Record<string, never>>,
    readonly others: OtherServices,
    readonly key: string,
  ) {}

  static async start(settings: Partial<GatewayConfig> = {}): Promise<TestGateway> {
    const config = {
      GATEWAY_PORT: 0,
      GATEWAY_HOST: '127.0.0.1',
      PUBLIC_URL: 'http://cms.example.org',
      GATEWAY_KEY: randomBytes(32).toString('base64url'),
      SECOND_FACTOR: 'optional',
      TRUST_PROXY: 'loopback',
      ...settings,
    } as GatewayConfig
    const service = await startTestService({
      service: 'gateway',
      module: GatewayModule,
      rpc: {} as Record<string, never>,
      migrations,
      env: Object.fromEntries(Object.entries(config).map(([name, value]) => [name, String(value)])),
      door: frontDoor(config),
    })
    return new TestGateway(service, await OtherServices.connect(service.nats.urls), config.GATEWAY_KEY)
  }

  call<Body = Record<string, unknown>>(
    method: string,
    path: string,
    call: Call & { at?: RunningService } = {},
  ): Promise<Answer<Body>> {
    return callAt((call.at ?? this.service.running).url, method, path, call)
  }

  /** An account of somebody who could sign in. */
  async opened(role: Role = 'candidate', { email = `${newId()}@example.org` } = {}): Promise<TestAccount> {
    const isMember = role === 'organisation_user' || role === 'organisation_admin'
    const account = { id: newId(), email, role: isMember ? null : role }
    const membership = { accountId: account.id, organisationId: newId(), role: role as Membership['role'] }
    const passwordHash = await this.service.get(Passwords).hash(password)
    await withInteraction(ownInteraction('test'), () =>
      this.service.get(UnitOfWork).run(async (tx) => {
        await openAccountIn(tx, { ...account, passwordHash })
        if (isMember) await tx.manager.insert(Membership, membership)
      }),
    )
    return { ...account, role, ...(isMember ? { organisationId: membership.organisationId } : {}) }
  }

  async signIn(email: string, call: Call = {}): Promise<SessionTokens> {
    const answer = await this.call<SessionTokens>('POST', '/api/v1/auth/login', {
      body: { email, password },
      ...call,
    })
    if (answer.status !== 200) throw new Error(`Sign-in: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }

  /** The token of somebody new who has signed in. */
  async tokenOf(role: Role = 'candidate'): Promise<string> {
    const { email } = await this.opened(role)
    return (await this.signIn(email)).accessToken
  }

  /** The refusals that the gateway itself has put on record under a correlation id. */
  async turnedAway(correlationId: string) {
    const events = await this.service.events(gatewayEvents.requestTurnedAway)
    return events.filter((event) => event.correlationId === correlationId)
  }

  async stop(): Promise<void> {
    await this.others.stop()
    await this.service.stop()
  }
}
