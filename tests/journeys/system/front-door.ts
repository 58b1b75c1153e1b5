import { randomUUID } from 'node:crypto'

export interface Ask {
  method: string
  /** Below `/api/v1`. */
  path: string
  headers?: Record<string, string>
  body?: string | FormData
  /** Whoever asks, if signed in. */
  accountId?: string | null
}

export interface Answer<Body = unknown> {
  status: number
  headers: Headers
  body: Body
}

/** A request that was made, as the audit trail has to know it. */
export interface Made {
  correlationId: string
  accountId: string | null
  method: string
  path: string
  /** Null while there is no answer. */
  status: number | null
}

/** Longer than the gateway lets anybody wait. */
const patience = 60_000

/** The REST API, at all gateways in turns, as a load balancer would ask them. Remembers every request, each under a correlation id of its own, and looks at the form of every answer. */
export class FrontDoor {
  readonly made: Made[] = []

  /** @param urls of the gateways */
  constructor(readonly urls: string[]) {}

  /** @throws Error if the connection breaks: then nobody knows what has become of the request. */
  async ask<Body>({ method, path, headers, body, accountId = null }: Ask): Promise<Answer<Body>> {
    const made: Made = { correlationId: randomUUID(), accountId, method, path, status: null }
    this.made.push(made)
    const url = this.urls[this.made.length % this.urls.length]
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { 'X-Correlation-Id': made.correlationId, ...headers },
      signal: AbortSignal.timeout(patience),
      ...(body === undefined ? {} : { body }),
    })
    const text = await textOf(response)
    const answer = {
      status: response.status,
      headers: response.headers,
      body: parsed(text, response.headers),
    }
    if (headers?.['X-Correlation-Id'] === undefined) expectForm(answer, made.correlationId)
    made.correlationId = response.headers.get('x-correlation-id')!
    made.status = response.status
    return answer as Answer<Body>
  }
}

/** A stream of events has no end: whoever wants to hear it listens to it. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text()
  await response.body!.cancel()
  return ''
}

/** A page or an export stays text. */
function parsed(text: string, headers: Headers): unknown {
  if (text === '') return undefined
  return /^application\/(problem\+)?json/.test(headers.get('content-type') ?? '') ? JSON.parse(text) : text
}

/** What holds for every answer: it says under which id it is on record, nobody stores it, and a refusal is a problem (RFC 9457). */
function expectForm({ status, headers, body }: Answer, correlationId: string): void {
  expect(headers.get('x-correlation-id')).toBe(correlationId)
  expect(headers.get('cache-control')).toBe('no-store')
  if (status < 400) return
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const code = expect.stringMatching(/^[A-Z_]+$/)
  const type = expect.stringMatching(/^\/api\/problems#[A-Z_]+$/)
  expect(body).toMatchObject({ type, title: expect.any(String), status, code, correlationId })
}
