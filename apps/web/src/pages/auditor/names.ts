import type { components } from '@sih/api-client'
import { available } from '../../http/available.js'
import type { SignedIn } from '../../http/visit.js'

type Entry = components['schemas']['AuditEntry']
type Api = SignedIn['api']

export type Names = ReadonlyMap<string, string>

/** Who owns the people of a role, and is asked for their names. Candidates have none for auditors. */
const owners = {
  '/audit/names/members': ['organisation_user', 'organisation_admin'],
  '/audit/names/staff': ['programme_staff', 'programme_admin', 'auditor'],
} as const

/** The names of those who acted; nobody's, while the service that knows them does not answer. */
export async function namesOf(api: Api, entries: Entry[]): Promise<Names> {
  const asked = await Promise.all([
    ask(api, '/audit/names/members', entries),
    ask(api, '/audit/names/staff', entries),
  ])
  return new Map(asked.flat().map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]))
}

/** The names of people of the programme and of auditors, by their ids. */
export async function namesOfStaff(api: Api, accountIds: string[]): Promise<Names> {
  const named = await askFor(api, '/audit/names/staff', accountIds)
  return new Map(named.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]))
}

async function ask(api: Api, path: keyof typeof owners, entries: Entry[]) {
  const roles: readonly string[] = owners[path]
  const actors = entries.flatMap(({ actorRole, actorId }) =>
    roles.includes(actorRole) ? (actorId ?? []) : [],
  )
  return askFor(api, path, [...new Set(actors)])
}

async function askFor(api: Api, path: keyof typeof owners, accountIds: string[]) {
  if (accountIds.length === 0) return []
  const named = await available(api.post(path, { body: { accountIds } }))
  return named?.items ?? []
}
