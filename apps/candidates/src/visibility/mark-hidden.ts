import type { Tx } from '@sih/persistence'
import { IsNull } from 'typeorm'
import { Interest } from '../interest/interest.entity.js'

/** The live interest, if there is one, follows the list of organisations hidden from: the lists read it there. */
export const markHidden = (tx: Tx, candidateId: string, organisationId: string, hidden: boolean) =>
  tx.manager.update(Interest, { candidateId, organisationId, withdrawnAt: IsNull() }, { hidden })
