import type { Tx } from '@sih/persistence'
import type { FindOptionsWhere } from 'typeorm'
import { AwaitedResponse, type Two } from './awaited-response.entity.js'

/** Nobody else changes it until the end of the transaction. Comes last of all that is locked. */
export const lockResponse = (
  tx: Tx,
  { candidateId, organisationId }: Two,
  only: FindOptionsWhere<AwaitedResponse> = {},
): Promise<AwaitedResponse | null> =>
  tx.manager.findOne(AwaitedResponse, {
    where: { candidateId, organisationId, ...only },
    lock: { mode: 'for_no_key_update' },
  })
