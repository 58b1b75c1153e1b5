import { candidatesEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { Candidate } from '../candidate/candidate.entity.js'
import { changingVisibility } from '../visibility/changing-visibility.js'

/** As if the person had done it. Whoever calls this holds organisations and candidate. */
export async function switchOffUnused(tx: Tx, candidate: Candidate): Promise<void> {
  if (candidate.state !== 'active') return
  candidate.switch(false)
  tx.publish(candidatesEvents.profileSwitchedOff, { candidateId: candidate.id })
  await changingVisibility(tx, candidate.id, () => tx.manager.save(candidate))
}
