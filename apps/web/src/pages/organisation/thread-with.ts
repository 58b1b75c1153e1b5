import type { Answer, ApiClient } from '@sih/api-client'

type Thread = Answer<'get', '/threads'>['items'][number]

/** The one conversation with a candidate, if it has begun. */
export async function threadWith(api: ApiClient, candidateId: string): Promise<Thread | undefined> {
  const { items } = await api.get('/threads', { query: { candidateId, limit: 1 } })
  return items[0]
}
