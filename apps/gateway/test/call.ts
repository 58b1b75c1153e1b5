export interface Answer<Body = Record<string, unknown>> {
  status: number
  headers: Headers
  /** Parsed if it is JSON, text otherwise. */
  body: Body
}

export interface Call {
  token?: string
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is. */
  raw?: string | FormData
  /** The client's address, as a trusted proxy gives it. */
  from?: string
  headers?: Record<string, string>
}

export async function callAt<Body>(
  url: string,
  method: string,
  path: string,
  { token, body, raw, from, headers }: Call,
): Promise<Answer<Body>> {
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(from === undefined ? {} : { 'x-forwarded-for': from }),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content }),
  })
  const text = await response.text()
  const isJson = text !== '' && /json/.test(response.headers.get('content-type') ?? '')
  const parsed: unknown = isJson ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, body: parsed as Body }
}
