import type { Principal } from '@sih/kernel'
import { ending, organisationWords, type Names } from './mentions.js'

type Actor = Pick<Principal, 'role' | 'accountId' | 'organisationId'>

const roleWords: Record<Principal['role'], string> = {
  candidate: 'A candidate',
  organisation_user: 'A user',
  organisation_admin: 'An admin',
  programme_staff: 'Somebody of the programme',
  programme_admin: 'A lead of the programme',
  auditor: 'An auditor',
  service: 'The system itself',
  anonymous: 'Somebody not signed in',
}

/**
 * Who acted, without a name: `A user of AIREDALE NHS FOUNDATION TRUST`. Names of people are asked of the service that owns them.
 * @param role may be of another version of the system
 */
export function whoActed(
  { role, accountId, organisationId }: Omit<Actor, 'role'> & { role: string },
  names: Names,
): string {
  if (role === 'candidate' && accountId) return `Candidate ${ending(accountId)}`
  const who = isRole(role) ? roleWords[role] : `Somebody in the role ${role}`
  return organisationId ? `${who} of ${organisationWords(organisationId, names)}` : who
}

const isRole = (role: string): role is Principal['role'] => Object.hasOwn(roleWords, role)
