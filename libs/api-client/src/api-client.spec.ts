import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { ApiClient } from './api-client.js'
import { Refusal } from './refusal.js'

interface Asked {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
}

let server: Server
let asked: Asked
let answer: { status: number; headers?: Record<string, string>; body: object }

beforeAll(async () => {
  server = createServer(async (request, response) => {
    asked = {
      method: request.method!,
      url: request.url!,
      headers: request.headers,
      body: await text(request),
    }
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
    response.end(JSON.stringify(answer.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

const client = () =>
  new ApiClient({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    headers: () => ({ authorization: 'Bearer token' }),
  })

describe('The client of the API', () => {
  it('puts each part of a call where it belongs', async () => {
    answer = { status: 201, body: { id: 'm1' } }
    const path = { threadId: 'a/b' }
    expect(
      await client().post('/threads/{threadId}/messages', { path, body: { body: 'Hello' }, key: 'k' }),
    ).toEqual({
      id: 'm1',
    })
    expect(asked).toMatchObject({
      method: 'POST',
      url: '/api/v1/threads/a%2Fb/messages',
      headers: { authorization: 'Bearer token', 'idempotency-key': 'k' },
      body: '{"body":"Hello"}',
    })
    answer = { status: 200, body: { items: [], nextCursor: null } }
    await client().get('/candidates', { query: { limit: 3, search: 'a b' } })
    expect(asked.url).toBe('/api/v1/candidates?limit=3&search=a%20b')
  })

  it('throws what the API says in place of an answer', async () => {
    const errors = [{ field: 'email', message: 'Enter an e-mail address' }]
    const body = { code: 'VALIDATION_FAILED', title: 'Not valid', correlationId: 'c1', errors }
    answer = { status: 429, headers: { 'retry-after': '7' }, body }
    const refusal = await client()
      .get('/auth/me')
      .catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({
      status: 429,
      code: 'VALIDATION_FAILED',
      fields: errors,
      correlationId: 'c1',
      retryAfter: 7,
    })
  })

  it('says so if nobody answers', async () => {
    const nobody = new ApiClient({ baseUrl: 'http://127.0.0.1:1' })
    await expect(nobody.get('/auth/me')).rejects.toMatchObject({ status: 503, code: 'UNREACHABLE' })
    await expect(nobody.send('get', '/candidates/me/export')).rejects.toMatchObject({ code: 'UNREACHABLE' })
  })
})
