import createClient, { type Client, type Middleware } from 'openapi-fetch'
import { prefix, type Answer, type Details, type Method, type PathOf } from './calls.js'
import { Refusal } from './refusal.js'
import type { paths } from './schema.js'

export interface ApiOptions {
  /** Where the gateway answers, such as https://api.example.org. */
  baseUrl: string
  /** Sent with every request; asked anew each time, because tokens change. */
  headers?: () => Promise<Record<string, string>> | Record<string, string>
  /** Milliseconds to wait for an answer. */
  patience?: number
}

interface Loose {
  path?: unknown
  query?: unknown
  body?: unknown
  key?: string
  headers?: Record<string, string>
}

const refuses: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await Refusal.of(response)
  },
  onError: ({ error }) => (error instanceof Refusal ? error : Refusal.unreachable(error)),
}

/**
 * The gateway's REST API, with the paths and types of its OpenAPI document.
 * Every call resolves with what is answered or throws a {@link Refusal}.
 */
export class ApiClient {
  private readonly client: Client<paths>

  constructor(private readonly options: ApiOptions) {
    this.client = createClient<paths>({ baseUrl: options.baseUrl })
    this.client.use(refuses)
  }

  get<P extends PathOf<'get'>>(path: P, ...details: Details<'get', P>): Promise<Answer<'get', P>> {
    return this.ask('get', path, details[0])
  }

  post<P extends PathOf<'post'>>(path: P, ...details: Details<'post', P>): Promise<Answer<'post', P>> {
    return this.ask('post', path, details[0])
  }

  put<P extends PathOf<'put'>>(path: P, ...details: Details<'put', P>): Promise<Answer<'put', P>> {
    return this.ask('put', path, details[0])
  }

  patch<P extends PathOf<'patch'>>(path: P, ...details: Details<'patch', P>): Promise<Answer<'patch', P>> {
    return this.ask('patch', path, details[0])
  }

  delete<P extends PathOf<'delete'>>(
    path: P,
    ...details: Details<'delete', P>
  ): Promise<Answer<'delete', P>> {
    return this.ask('delete', path, details[0])
  }

  /** A call whose answer is no JSON, or whose body is a file: the response as it is. @throws Refusal */
  async send(
    method: Method,
    path: string,
    body?: FormData,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    // The limit is for the answer to begin: how long a large file takes is for whoever reads it.
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort(), this.options.patience ?? 20_000)
    const response = await fetch(`${this.options.baseUrl}${prefix}${path}`, {
      method: method.toUpperCase(),
      headers: { ...(await this.own()), ...headers },
      body: body ?? null,
      signal: limit.signal,
    })
      .catch((error: unknown) => {
        throw Refusal.unreachable(error)
      })
      .finally(() => clearTimeout(timer))
    if (!response.ok) throw await Refusal.of(response)
    return response
  }

  private async ask<A>(method: Method, path: string, given: Loose = {}): Promise<A> {
    const { key, path: inPath, query, body } = given
    const headers = {
      ...(await this.own()),
      ...(key ? { 'Idempotency-Key': key } : {}),
      ...given.headers,
    }
    const init = { params: { path: inPath, query }, body, headers, ...this.limit() }
    const { data } = await this.client.request(method, `${prefix}${path}` as never, init as never)
    return data as A
  }

  private own = async (): Promise<Record<string, string>> => (await this.options.headers?.()) ?? {}

  private limit = () => ({ signal: AbortSignal.timeout(this.options.patience ?? 20_000) })
}
