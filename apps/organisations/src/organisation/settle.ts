import type { Agreement, IssuedAgreement } from '../agreement/agreement.entity.js'
import type { Organisation } from './organisation.entity.js'

export interface Settled {
  /** Just now. */
  lapsed: Agreement[]
  /** Of itself, because the legal name has changed. */
  reissued: IssuedAgreement[]
}

const day = 24 * 60 * 60 * 1000

/**
 * Draws the consequences of the facts and of the time that has passed: whoever decides something decides on what is so now.
 * Settled again, nothing more follows. The only place where agreements end without anybody ending them.
 */
export function settle(organisation: Organisation, now: Date, graceDays: number): Settled {
  closeAfterLastDay(organisation, now)
  const graceBegan = followName(organisation, now, graceDays)
  const lapsed = lapseOutdated(organisation, now)
  const reissued =
    graceBegan || stoppedByName(lapsed) || isForgotten(organisation) ? reissue(organisation, now) : []
  organisation.dueAt = nextDue(organisation)
  return { lapsed, reissued }
}

/** The closing date of the register is the last day on which the organisation is open. */
function closeAfterLastDay(organisation: Organisation, now: Date): void {
  const { closedOn } = organisation
  if (closedOn && closedOn < now.toISOString().slice(0, 10)) organisation.open = false
}

/** An agreement in a former name lasts for the grace; in the name that is the current one again, as long as before. */
function followName({ agreementInForce, legalName }: Organisation, now: Date, graceDays: number): boolean {
  if (!agreementInForce) return false
  if (agreementInForce.legalName !== legalName) {
    // What was promised stays, also if the setting has become another.
    if (agreementInForce.ends.legal_name_changed) return false
    return agreementInForce.endBy(new Date(now.getTime() + graceDays * day), 'legal_name_changed')
  }
  agreementInForce.takeAwayEnd('legal_name_changed')
  return false
}

function lapseOutdated(organisation: Organisation, now: Date): Agreement[] {
  const { agreements, agreementInForce } = organisation
  return agreements.filter((agreement) =>
    agreement.state === 'in_force' && agreement !== agreementInForce
      ? agreement.lapse('superseded', now)
      : agreement.lapseIfOutdated(organisation, now),
  )
}

/** Somebody was about to sign in a former name. */
const stoppedByName = (lapsed: Agreement[]): boolean =>
  lapsed.some(({ lapseReason, inForceFrom }) => lapseReason === 'legal_name_changed' && !inForceFrom)

/** Renamed once more within the grace, when nobody was about to sign any more. */
const isForgotten = ({ agreementInForce, agreements, legalName }: Organisation): boolean =>
  agreementInForce !== undefined && agreements.at(-1)!.legalName !== legalName

/** In the new name, to whoever was asked to sign last. */
function reissue(organisation: Organisation, now: Date): IssuedAgreement[] {
  const { pledged, closed, agreementInForce, agreementAwaited, legalName, agreements } = organisation
  const needed = agreementInForce?.legalName !== legalName && !agreementAwaited
  if (!pledged || closed || !needed) return []
  const { recipientName: name, recipientEmail: email } = agreements.at(-1)!
  return [organisation.issueAgreement({ name, email }, now)]
}

function nextDue({ open, closedOn, agreements }: Organisation): Date | null {
  const closing = open && closedOn ? Date.parse(`${closedOn}T00:00:00Z`) + day : Infinity
  const due = Math.min(closing, ...agreements.map(({ dueAt }) => dueAt?.getTime() ?? Infinity))
  return due === Infinity ? null : new Date(due)
}
