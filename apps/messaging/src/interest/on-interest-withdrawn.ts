import { candidatesEvents, type InterestFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { emailAbout } from '../email/email-about.js'
import { membersOf } from '../member/membership.js'
import { notify } from '../notification/notify.js'
import { endResponse } from '../response-clock/end-response.js'
import { showInInbox } from '../thread/inbox.js'
import { withdraw } from './interests.js'

@Injectable()
export class OnInterestWithdrawn {
  @Reacts(candidatesEvents.interestWithdrawn)
  async run(tx: Tx, { candidateId, organisationId }: InterestFact): Promise<void> {
    if (!(await withdraw(tx, candidateId, organisationId))) return
    const members = await membersOf(tx, organisationId)
    await showInInbox(tx, { candidateId, organisationId, visible: false })
    const notifications = await notify(
      tx,
      members.map((accountId) => ({ kind: 'interest_withdrawn', accountId, candidateId, organisationId })),
    )
    await emailAbout(tx, notifications)
    await endResponse(tx, { candidateId, organisationId }, 'excused')
  }
}
