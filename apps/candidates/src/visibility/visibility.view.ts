import type { HiddenFromView, VisibilityView } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { Candidate } from '../candidate/candidate.entity.js'

type Switches = Pick<Candidate, 'id' | 'state' | 'closedReason' | 'switchedOff'>

export async function visibilityView(
  tx: Tx,
  { id, state, closedReason, switchedOff }: Switches,
): Promise<VisibilityView> {
  const hiddenFrom = await tx.query<Omit<HiddenFromView, 'hiddenAt'> & { hiddenAt: Date }>(
    `select h.organisation_id as "organisationId", o.legal_name as "organisationName", h.hidden_at as "hiddenAt"
     from hidden_from h join organisation o on o.id = h.organisation_id
     where h.candidate_id = $1
     order by o.legal_name, o.id`,
    [id],
  )
  return {
    state,
    closedReason,
    visible: !switchedOff,
    hiddenFrom: hiddenFrom.map((row) => ({ ...row, hiddenAt: row.hiddenAt.toISOString() })),
  }
}
