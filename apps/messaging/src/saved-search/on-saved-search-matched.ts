import { candidatesEvents, type SavedSearchFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { membersOf } from '../member/membership.js'
import { tell } from '../notification/tell.js'

/** Whoever has left the organisation since is told nothing of its candidates. */
@Injectable()
export class OnSavedSearchMatched {
  @Reacts(candidatesEvents.savedSearchMatched)
  async run(tx: Tx, { accountId, organisationId }: SavedSearchFact): Promise<void> {
    const members = await membersOf(tx, organisationId)
    if (!members.includes(accountId)) return
    await tell(tx, [{ kind: 'saved_search_matched', accountId, candidateId: null, organisationId }])
  }
}
