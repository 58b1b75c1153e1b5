import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { In } from 'typeorm'
import { Organisation } from './organisation.entity.js'

/**
 * The ids, if all are of organisations that candidates may pick.
 * @throws DomainError ORGANISATION_NOT_FOUND if one is not pledged or not known
 */
export async function pledgedOrganisations(tx: Tx, ids: string[]): Promise<string[]> {
  const pledged = await tx.manager.countBy(Organisation, { id: In(ids), pledged: true })
  if (pledged < ids.length) throw new DomainError('ORGANISATION_NOT_FOUND')
  return ids
}
