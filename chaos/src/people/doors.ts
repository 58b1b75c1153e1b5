import { randomUUID } from 'node:crypto'

export interface Asked {
  method: string
  /** Below `/api/v1`. */
  path: string
  body?: object | FormData
  /** Idempotency-Key. */
  key?: string
  token?: string
}

/** What has come of one request. */
export interface Answer {
  correlationId: string
  /** Null: no answer came, or not the whole of it. */
  status: number | null
  body: unknown
  /** Seconds. */
  retryAfter: number | null
}

/** Longer than a gateway lets anybody wait, and than one is ever halted. */
const patience = 30_000

/** The gateways, asked in turns, as a load balancer would. */
export class Doors {
  private asked = 0

  constructor(private readonly urls: string[]) {}

  /** Each request has a correlation id of its own, by which it is found in the audit log. Never throws. */
  async ask({ method, path, body, key, token }: Asked): Promise<Answer> {
    const correlationId = randomUUID()
    const url = this.urls[(this.asked += 1) % this.urls.length]
    const isForm = body instanceof FormData
    const headers = {
      'X-Correlation-Id': correlationId,
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
    }
    const sent = isForm ? body : body === undefined ? null : JSON.stringify(body)
    try {
      const signal = AbortSignal.timeout(patience)
      const response = await fetch(`${url}${path}`, { method, headers, signal, body: sent })
      const text = await response.text()
      const after = response.headers.get('retry-after')
      return {
        correlationId,
        status: response.status,
        body: text === '' ? undefined : parsed(text),
        retryAfter: after === null ? null : Number(after),
      }
    } catch {
      return { correlationId, status: null, body: undefined, retryAfter: null }
    }
  }
}

/** An export stays text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
