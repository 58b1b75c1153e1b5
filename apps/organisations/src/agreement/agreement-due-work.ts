import { organisationsEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import type { Organisation } from '../organisation/organisation.entity.js'
import { findTemplate } from '../template/find-template.js'
import { agreementFact } from './agreement.view.js'
import { remind } from './remind.js'
import { sendAgreement } from './send-agreement.js'

const day = 24 * 60 * 60 * 1000

/** What time alone has to do about the agreements of an organisation, besides letting them lapse. */
@Injectable()
export class AgreementDueWork {
  /** The caller holds the lock of the organisation, in a transaction of its own. */
  async carryOut(tx: Tx, organisation: Organisation): Promise<void> {
    await this.replaceOutdated(tx, organisation)
    for (const agreement of organisation.agreements) remind(tx, organisation, agreement)
  }

  /** Where the programme has required that a newer wording is signed. */
  private async replaceOutdated(tx: Tx, organisation: Organisation): Promise<void> {
    const outdated = organisation.agreements.filter(({ replaceWith }) => replaceWith !== null)
    if (outdated.length === 0) return
    for (const agreement of outdated) {
      const { reSigningBy } = await findTemplate(tx, agreement.replaceWith!)
      const until = new Date(Date.parse(reSigningBy!) + day)
      if (agreement.makeWay(until, tx.now()))
        tx.publish(organisationsEvents.agreementLapsed, agreementFact(agreement))
    }
    const to = organisation.lastSignatory
    // The next one may be on its way already, in the newer wording, because the name has changed.
    const possible = organisation.pledged && !organisation.closed && !organisation.agreementAwaited
    if (to && possible) sendAgreement(tx, organisation.issueAgreement(to, tx.now()))
  }
}
