import { available } from '../../http/available.js'
import type { SignedIn } from '../../http/visit.js'

/** The people of the organisation of who looks, by id: reports know nobody's name. The programme gets none. */
export async function usersOf({ api, signIn }: SignedIn): Promise<ReadonlyMap<string, string>> {
  if (!signIn.organisationId) return new Map()
  const users = await available(api.get('/organisation/users', { query: { limit: 100 } }))
  return new Map(users?.items.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]))
}
