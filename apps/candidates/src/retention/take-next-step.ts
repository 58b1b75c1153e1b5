import { candidatesEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { lockCandidate } from '../candidate/candidate.repository.js'
import { beginErasure } from '../erasure/begin-erasure.js'
import { holdOrganisations } from '../organisation/hold-organisations.js'
import { RetentionSettings } from './retention-settings.entity.js'
import { dueAt, stepsOf, type Stage } from './retention-steps.js'
import { switchOffUnused } from './switch-off-unused.js'
import { tellOfRetention } from './tell-of-retention.js'

/** A candidate who is just being changed, or who waits to be given their data, has their turn later. */
const next = `
  select candidate.id
  from retention join candidate on candidate.id = candidate_id
  where stage = $1 and last_active_at <= $2 and since <= $3
    and ($4::text <> 'erased' or not exists (
      select from subject_access_request request
      where request.candidate_id = candidate.id and not is_answered))
  order by last_active_at limit 1 for update of candidate skip locked`

/** For who has signed in meanwhile nothing is due any more. */
const take = `
  update retention set stage = $4, since = $5
  where candidate_id = $6 and stage = $1 and last_active_at <= $2 and since <= $3
  returning last_active_at`

/**
 * Has one candidate take the step from a stage that is due.
 * @returns false if nobody has to
 */
export const takeNextStep =
  (from: Stage) =>
  async (tx: Tx): Promise<boolean> => {
    const months = await tx.manager.findOneByOrFail(RetentionSettings, { single: true })
    const step = stepsOf(months).find((each) => each.from === from)!
    const { lastActive, since } = dueAt(tx.now(), step)
    if (step.to === 'switched_off') await holdOrganisations(tx)
    const [due] = await tx.query<{ id: string }>(next, [from, lastActive, since, step.to])
    if (!due) return false
    const candidate = (await lockCandidate(tx, due.id))!
    const stays = step.to === 'erased' ? from : step.to
    const [taken] = await tx.query<{ last_active_at: Date }>(take, [
      from,
      lastActive,
      since,
      stays,
      tx.now(),
      due.id,
    ])
    if (!taken) return true
    tx.publish(candidatesEvents.retentionStepTaken, { candidateId: due.id, stage: step.to })
    if (step.to === 'switched_off') await switchOffUnused(tx, candidate)
    if (step.to === 'erased') await beginErasure(tx, candidate, 'not_used')
    else tellOfRetention(tx, candidate, { stage: step.to, months, lastActiveAt: taken.last_active_at })
    return true
  }
