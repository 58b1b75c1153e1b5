import { organisationsEvents, type MemberFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { dropEmailsAbout } from '../email/email-about.js'
import { closeInbox } from '../thread/inbox.js'
import { leave } from './membership.js'

/** What the person wrote stays, under their name; nothing more comes to them. */
@Injectable()
export class OnMemberRemoved {
  @Reacts(organisationsEvents.memberRemoved)
  async run(tx: Tx, { organisationId, accountId }: MemberFact): Promise<void> {
    await leave(tx, organisationId, accountId)
    await closeInbox(tx, accountId, organisationId)
    await dropEmailsAbout(tx, accountId, organisationId)
  }
}
