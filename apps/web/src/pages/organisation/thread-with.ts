import type { Answer, ApiClient } from '@sih/api-client'

type Thread = Answer<'get', '/threads'>['items'][number]

const folders = ['inbox', 'archived'] as const

/** The one conversation with a candidate, if it has begun. The API finds conversations by folder, not by person: it is looked for. */
export async function threadWith(api: ApiClient, candidateId: string): Promise<Thread | undefined> {
  for (const folder of folders) {
    let cursor: string | undefined
    do {
      const { items, nextCursor } = await api.get('/threads', { query: { folder, limit: 100, cursor } })
      const found = items.find((thread) => thread.candidateId === candidateId)
      if (found) return found
      cursor = nextCursor ?? undefined
    } while (cursor)
  }
  return undefined
}
