import { candidatesEvents, type VisibilityChanged } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { membersOf } from '../member/membership.js'
import { showInInbox } from '../thread/inbox.js'
import { show } from './interests.js'

/** Nobody is notified: why somebody is not to be seen for the moment is their own business. */
@Injectable()
export class OnVisibilityChanged {
  @Reacts(candidatesEvents.visibilityChanged)
  async run(tx: Tx, fact: VisibilityChanged): Promise<void> {
    const { candidateId, organisationId, visible, readOnly = false } = fact
    if (!(await show(tx, candidateId, organisationId, { shown: visible, kept: readOnly }))) return
    await membersOf(tx, organisationId)
    await showInInbox(tx, { candidateId, organisationId, visible: visible || readOnly })
  }
}
