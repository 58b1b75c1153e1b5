import type { AgreementState } from '../agreement/agreement.entity.js'

/** Who has closed the organisation: the ODS register, or the programme. */
export type Closed = 'closed_in_ods' | 'closed_by_programme'

/** What access rests on. A further condition is a further fact here and a further line in {@link reasonOf}. */
export interface AccessFacts {
  pledged: boolean
  closed: Closed | null
  suspended: boolean
  legalName: string
  /** The one in force, else the one being signed, else the last to lapse; and the name it was issued in. */
  agreement: { state: AgreementState; legalName: string } | null
}

export type AccessReason =
  | 'active'
  | 'not_pledged'
  | Closed
  | 'suspended'
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

function reasonOf({ pledged, closed, suspended, legalName, agreement }: AccessFacts): AccessReason {
  if (!pledged) return 'not_pledged'
  if (closed) return closed
  if (suspended) return 'suspended'
  if (!agreement) return 'no_agreement'
  // One in force under a former name has an end: until then it carries access.
  if (agreement.legalName !== legalName && agreement.state !== 'in_force') return 'legal_name_changed'
  return reasonByAgreement[agreement.state]
}
