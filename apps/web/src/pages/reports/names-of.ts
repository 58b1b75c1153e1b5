import { available } from '../../http/available.js'
import type { SignedIn } from '../../http/visit.js'

/**
 * The names of candidates, asked of who may tell them. Whoever is not in it cannot be seen by who looks, or not any more.
 * @returns null while they cannot be asked for
 */
export async function namesOf(
  { api }: SignedIn,
  candidateIds: string[],
): Promise<Record<string, string> | null> {
  if (candidateIds.length === 0) return {}
  const body = { candidateIds: [...new Set(candidateIds)] }
  const names = await available(api.post('/candidates/names', { body }))
  return (
    names &&
    Object.fromEntries(names.items.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]))
  )
}
