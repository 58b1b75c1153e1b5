import type { AccessChangeView } from '@sih/contracts'

/** A change of access and the decision that brought it, if it was one. */
export interface AccessChangeRow {
  id: string
  changed_at: Date
  active: boolean
  reason: AccessChangeView['reason']
  ends_at: Date | null
  end_reason: AccessChangeView['endReason']
  cause: string
  decision_reason: AccessChangeView['decisionReason']
  note: string | null
}

export const accessChangeView = (row: AccessChangeRow): AccessChangeView => ({
  id: row.id,
  changedAt: row.changed_at.toISOString(),
  active: row.active,
  reason: row.reason,
  endsAt: row.ends_at?.toISOString() ?? null,
  endReason: row.end_reason,
  cause: row.cause,
  decisionReason: row.decision_reason,
  note: row.note,
})
