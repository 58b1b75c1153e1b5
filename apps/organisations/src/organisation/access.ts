import type { AgreementState } from '../agreement/agreement.entity.js'

/** What access rests on. A further condition is a further fact here and a further line in {@link reasonOf}. */
export interface AccessFacts {
  pledged: boolean
  /** Open in the ODS register. */
  open: boolean
  legalName: string
  /** The one in force, otherwise the newest, and the name it was issued in. */
  agreement: { state: AgreementState; legalName: string } | null
}

export type AccessReason =
  | 'active'
  | 'not_pledged'
  | 'closed_in_ods'
  | 'no_agreement'
  | 'agreement_not_signed'
  | 'agreement_not_countersigned'
  | 'legal_name_changed'

export interface Access {
  active: boolean
  /** `active`, or the first thing that is missing. */
  reason: AccessReason
}

/** Access is derived, never set: this function is the only place that says whether an organisation has it. */
export function accessOf(facts: AccessFacts): Access {
  const reason = reasonOf(facts)
  return { active: reason === 'active', reason }
}

const reasonByAgreement: Record<AgreementState, AccessReason> = {
  issued: 'agreement_not_signed',
  signed: 'agreement_not_countersigned',
  in_force: 'active',
  lapsed: 'no_agreement',
}

function reasonOf({ pledged, open, legalName, agreement }: AccessFacts): AccessReason {
  if (!pledged) return 'not_pledged'
  if (!open) return 'closed_in_ods'
  if (!agreement) return 'no_agreement'
  if (agreement.legalName !== legalName) return 'legal_name_changed'
  return reasonByAgreement[agreement.state]
}
