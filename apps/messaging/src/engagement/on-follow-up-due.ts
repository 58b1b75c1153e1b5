import { candidatesEvents, type FollowUpDue } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { tellOrganisation } from './tell-organisation.js'

/** Whether somebody is still in the job is asked of everybody in the organisation: one of them answers. */
@Injectable()
export class OnFollowUpDue {
  @Reacts(candidatesEvents.followUpDue)
  run(tx: Tx, due: FollowUpDue): Promise<void> {
    return tellOrganisation(tx, 'job_follow_up', due)
  }
}
