import type { NotifyClient } from 'notifications-node-client'

type Http = Parameters<NotifyClient['setClient']>[0]

interface Question {
  url: string
  method: string
  headers: Record<string, string>
  data?: object
}

/** What Notify answered that is no success. */
export class NotifyAnswer extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {
    super(`Notify answered ${status}`)
  }
}

/** How Notify's client asks, in place of its own way: it would wait for ever. @param patience milliseconds */
export function notifyHttp(patience: number): Http {
  const ask = async ({ url, method, headers, data }: Question) => {
    const response = await fetch(url, {
      method: method.toUpperCase(),
      headers: { ...headers, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    const body: unknown = await response.json().catch(() => null)
    if (!response.ok) throw new NotifyAnswer(response.status, body)
    return { data: body }
  }
  return ask as unknown as Http
}
