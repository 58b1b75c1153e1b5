import { organisationsEvents, type MemberFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { emailAbout } from '../email/email-about.js'
import { liveInterestsIn } from '../interest/interests.js'
import { notify } from '../notification/notify.js'
import { openInbox } from '../thread/inbox.js'
import { join } from './membership.js'
import { tellAdmins } from './tell-admins.js'

@Injectable()
export class OnMemberJoined {
  @Reacts(organisationsEvents.memberJoined)
  async run(tx: Tx, { organisationId, accountId, role }: MemberFact): Promise<void> {
    const joined = await join(tx, organisationId, accountId, role)
    if (joined === 'already') return
    await openInbox(tx, accountId, organisationId)
    await tellAdmins(tx, organisationId, 'colleague_joined', accountId)
    if (joined === 'first') await this.tellOfWaitingInterests(tx, organisationId, accountId)
  }

  /** Interests delivered while the organisation had nobody to tell. One e-mail is enough for all of them. */
  private async tellOfWaitingInterests(tx: Tx, organisationId: string, accountId: string): Promise<void> {
    const candidateIds = await liveInterestsIn(tx, organisationId)
    const notifications = await notify(
      tx,
      candidateIds.map((candidateId) => ({ kind: 'new_interest', accountId, candidateId, organisationId })),
    )
    await emailAbout(tx, notifications.slice(0, 1))
  }
}
