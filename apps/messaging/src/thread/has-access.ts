import type { Tx } from '@sih/persistence'
import { Organisation } from '../organisation/organisation.entity.js'
import type { Participant } from './participant.js'

/** Candidates keep sight of their own conversations; an organisation without access has sight of none. */
export const hasAccess = async (tx: Tx, { side, partyId }: Participant): Promise<boolean> =>
  side === 'candidate' || tx.manager.existsBy(Organisation, { id: partyId, accessActive: true })
