import { DomainError, type Role } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Account } from '../accounts/account.entity.js'
import { membershipsOf } from './memberships-of.js'
import { OrganisationChoiceNeeded } from './organisation-choice-needed.js'

/** As what, and for whom, somebody acts in a session. */
export interface Capacity {
  role: Role
  organisationId: string | null
}

/**
 * Ask only after whoever signs in has proved who they are: the refusals tell where a person belongs.
 * @param organisationId the one picked, if any was
 * @throws DomainError NO_ORGANISATION, OrganisationChoiceNeeded
 */
export async function chooseCapacity(
  tx: Tx,
  { id, role }: Account,
  organisationId: string | undefined,
): Promise<Capacity> {
  if (role) return { role, organisationId: null }
  const memberships = (await tx.find(membershipsOf, id)) ?? []
  if (memberships.length === 0) throw new DomainError('NO_ORGANISATION')
  const possible = memberships.filter((each) => !organisationId || each.organisationId === organisationId)
  if (possible.length !== 1) throw new OrganisationChoiceNeeded(memberships)
  const [{ role: roleThere, organisationId: chosen }] = possible as [(typeof possible)[0]]
  return { role: roleThere, organisationId: chosen }
}
