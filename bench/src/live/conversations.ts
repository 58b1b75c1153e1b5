import type { Listening } from './audience.js'

/** One that somebody of the audience can write in. */
export interface Conversation {
  threadId: string
  candidateId: string
  organisationId: string
  write(body: string): Promise<void>
}

interface Candidates {
  items: { id: string }[]
}

/** Every organisation of the audience has one with each of its candidates; they are begun here where there is none. */
export async function conversations(apiUrl: string, listening: Listening[]): Promise<Conversation[]> {
  const writers = new Map(
    listening.flatMap(({ organisationId, accessToken }) =>
      organisationId === null ? [] : [[organisationId, accessToken] as const],
    ),
  )
  const found: Conversation[] = []
  for (const [organisationId, accessToken] of writers) {
    const ask = <Answer>(method: string, path: string, body?: object) =>
      answer<Answer>(`${apiUrl}/api/v1${path}`, method, accessToken, body)
    const { items } = await ask<Candidates>('GET', '/candidates?limit=100')
    for (const { id: candidateId } of items) {
      const { id: threadId } = await ask<{ id: string }>('POST', '/threads', { candidateId, body: 'Hello' })
      const write = async (body: string) => {
        await ask('POST', `/threads/${threadId}/messages`, { body })
      }
      found.push({ threadId, candidateId, organisationId, write })
    }
  }
  return found
}

/** @throws Error for an answer that is not a success */
async function answer<Answer>(url: string, method: string, token: string, body?: object): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'Content-Type': 'application/json' } : {}) },
    body: body ? JSON.stringify(body) : null,
  })
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}
