import type { Interests, MessageView } from '@sih/contracts'
import type { Cast } from '../people/cast.js'
import type { Found } from './held-against-effects.js'

/** What is there afterwards, read by those whose it is. */
export async function findEffects({ candidates }: Cast): Promise<Found> {
  const messages = new Map<string, string[]>()
  const interests = new Map<string, string[]>()
  for (const { person, conversations } of candidates) {
    for (const { threadId } of conversations) {
      const items = await person.all<MessageView>(`/threads/${threadId}/messages`)
      messages.set(
        threadId,
        items.map(({ body }) => body),
      )
    }
    const { items } = await person.insist<Interests>('GET', '/candidates/me/interests')
    interests.set(
      person.id,
      items.map(({ organisationId }) => organisationId),
    )
  }
  return { messages, interests }
}
