import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { EntityTarget } from 'typeorm'

const most = 50

/** @throws DomainError PROFILE_SECTION_FULL. The caller holds the candidate, so that the answer stays true. */
export async function assertRoom<Entity extends { candidateId: string }>(
  tx: Tx,
  entity: EntityTarget<Entity>,
  candidateId: string,
): Promise<void> {
  const count = await tx.manager.countBy(entity, { candidateId } as never)
  if (count >= most) throw new DomainError('PROFILE_SECTION_FULL')
}
