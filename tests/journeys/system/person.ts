import type { SessionTokens } from '@sih/contracts'
import { Listener } from '@sih/testing'
import type { Answer, FrontDoor } from './front-door.js'
import { Refusal, type Problem } from './refused.js'

interface Sending {
  /** Idempotency-Key. */
  key?: string
}

/** Somebody who uses the system, by REST and by nothing else. */
export class Person {
  constructor(
    private readonly door: FrontDoor,
    private readonly session: SessionTokens | null = null,
  ) {}

  get id(): string {
    return this.session!.principal.accountId
  }

  get principal(): SessionTokens['principal'] {
    return this.session!.principal
  }

  get accessToken(): string {
    return this.session!.accessToken
  }

  /** Begins to be told what happens. @param at which gateway first */
  listen(at = 0): Listener {
    return new Listener(this.door.urls, this.session!.accessToken, at)
  }

  get<T>(path: string): Promise<T> {
    return this.send('GET', path)
  }

  post<T>(path: string, body: object = {}, sending: Sending = {}): Promise<T> {
    return this.send('POST', path, body, sending)
  }

  put<T>(path: string, body: object): Promise<T> {
    return this.send('PUT', path, body)
  }

  patch<T>(path: string, body: object): Promise<T> {
    return this.send('PATCH', path, body)
  }

  delete(path: string): Promise<void> {
    return this.send('DELETE', path)
  }

  /** A file, as a form sends it. */
  async upload<T>(path: string, field: string, text: string): Promise<T> {
    const body = new FormData()
    body.set(field, new Blob([text], { type: 'text/csv' }), `${field}.csv`)
    return carriedOut(`POST ${path}`, await this.ask<T>('POST', path, body))
  }

  /** Any request, with the whole of its answer. */
  ask<T>(
    method: string,
    path: string,
    body?: string | FormData,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const accountId = this.session?.principal.accountId ?? null
    const signedIn = this.session ? { Authorization: `Bearer ${this.session.accessToken}` } : {}
    return this.door.ask<T>({
      method,
      path,
      headers: { ...signedIn, ...headers } as Record<string, string>,
      accountId,
      ...(body === undefined ? {} : { body }),
    })
  }

  private async send<T>(method: string, path: string, body?: object, { key }: Sending = {}): Promise<T> {
    const headers: Record<string, string> = {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    }
    const text = body === undefined ? undefined : JSON.stringify(body)
    return carriedOut(`${method} ${path}`, await this.ask<T>(method, path, text, headers))
  }
}

function carriedOut<T>(request: string, answer: Answer<T>): T {
  if (answer.status >= 400) throw new Refusal(request, answer as Answer<unknown> as Answer<Problem>)
  return answer.body
}
