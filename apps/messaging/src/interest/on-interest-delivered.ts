import { candidatesEvents, type InterestFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { emailAbout } from '../email/email-about.js'
import { tellMailboxes } from '../mailbox/mailboxes.js'
import { membersOf } from '../member/membership.js'
import { notify } from '../notification/notify.js'
import { awaitResponse } from '../response-clock/await-response.js'
import { showInInbox } from '../thread/inbox.js'
import { deliver } from './interests.js'

@Injectable()
export class OnInterestDelivered {
  @Reacts(candidatesEvents.interestDelivered)
  async run(tx: Tx, { candidateId, organisationId }: InterestFact): Promise<void> {
    if (!(await deliver(tx, candidateId, organisationId))) return
    const members = await membersOf(tx, organisationId)
    await showInInbox(tx, { candidateId, organisationId, visible: true })
    const notifications = await notify(
      tx,
      members.map((accountId) => ({ kind: 'new_interest', accountId, candidateId, organisationId })),
    )
    await emailAbout(tx, notifications)
    await tellMailboxes(tx, organisationId, 'new_interest')
    await awaitResponse(tx, { candidateId, organisationId }, 'interest')
  }
}
