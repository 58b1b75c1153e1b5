import { parse, type Rpc } from '@sih/contracts'
import { newId, type ProblemCode } from '@sih/kernel'
import { natsOptions } from '@sih/journal'
import { startTestService, type TestService } from '@sih/testing'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { migrations } from '../migrations/index.js'
import type { GatewayConfig } from '../src/config.js'
import { GatewayModule } from '../src/gateway.module.js'
import { frontDoor } from '../src/http/front-door.js'

export interface Answer<Body = Record<string, unknown>> {
  status: number
  headers: Headers
  body: Body
}

interface Call {
  token?: string
  body?: unknown
  /** Sent as it is. */
  raw?: string | FormData
  /** The client's address, as the proxy says. */
  from?: string
  headers?: Record<string, string>
  at?: string
}

export const newSigningKey = async (kid: string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  return { ...(await exportJWK(privateKey)), kid }
}

/** A gateway on real PostgreSQL and NATS; the other services are played by responders. */
export class TestGateway {
  /** What the other services were asked, by subject. */
  readonly asked = new Map<string, object[]>()

  private constructor(
    readonly service: TestService<Record<string, never>>,
    readonly signingKey: JWK,
    private readonly nats: NatsConnection,
  ) {}

  static async start(settings: Partial<GatewayConfig> = {}): Promise<TestGateway> {
    const signingKey = await newSigningKey('first')
    const config = {
      GATEWAY_PORT: 0,
      GATEWAY_HOST: '127.0.0.1',
      PUBLIC_URL: 'http://cms.example.org',
      GATEWAY_SIGNING_JWKS: JSON.stringify({ keys: [signingKey] }),
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
    const nats = await connect(natsOptions(service.nats.urls.candidates, 'responders'))
    return new TestGateway(service, signingKey, nats)
  }

  /** Answers an operation for its service, whose contract the request has to meet. */
  async answers<Request extends object, Response extends object | void>(
    contract: Rpc<Request, Response>,
    answer: (request: Request) => Response,
  ): Promise<void> {
    this.respond(contract, (request) => ({ response: answer(request) ?? null }))
    await this.nats.flush()
  }

  /** Refuses an operation for its service, which has recorded that. */
  async refuses<Request extends object>(
    contract: Rpc<Request, object | void>,
    code: ProblemCode,
  ): Promise<void> {
    this.respond(contract, () => ({ err: { code, fields: [], recorded: true } }))
    await this.nats.flush()
  }

  async call<Body = Record<string, unknown>>(
    method: string,
    path: string,
    { token, body, raw, from, headers, at = this.service.running.url }: Call = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(`${at}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(from ? { 'x-forwarded-for': from } : {}),
        ...headers,
      },
      ...(body === undefined && raw === undefined ? {} : { body: raw ?? JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as Body,
    }
  }

  async stop(): Promise<void> {
    await this.nats.close()
    await this.service.stop()
  }

  private respond<Request extends object>(
    contract: Rpc<Request, object | void>,
    reply: (request: Request) => object,
  ): void {
    const asked: object[] = []
    this.asked.set(contract.subject, asked)
    this.nats.subscribe(contract.subject, {
      callback: (error, message) => {
        if (error) throw error
        const { id, data } = message.json<{ id: string; data: object }>()
        asked.push(data)
        const packet = { id: id ?? newId(), isDisposed: true, ...reply(parse(contract.request, data)) }
        message.respond(JSON.stringify(packet))
      },
    })
  }
}
