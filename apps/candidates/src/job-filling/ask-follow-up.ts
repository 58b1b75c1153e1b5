import { addDays, addMonths, londonDay } from '@sih/calendar'
import { candidatesEvents, type FollowUpDue, type FollowUpMonths } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { seen, withBoth } from '../engagement/engagement-list.js'
import { keepsFilling } from '../visibility/keeps-filling.js'

/**
 * Has an organisation asked, once, whether somebody is still in the job. One that has lost sight of the filling is asked when
 * it sees it again.
 * @returns false if nobody has to be asked
 */
export const askFollowUp =
  (months: FollowUpMonths) =>
  async (tx: Tx): Promise<boolean> => {
    const today = londonDay(tx.now())
    // Six months after 31 August is the last day of February, of which 31 August is more than six months ago.
    const startedBy = addDays(addMonths(today, -Number(months)), 3)
    const [due] = await tx.query<Omit<FollowUpDue, 'months'>>(ask(months), [startedBy, tx.now(), today])
    if (due) tx.publish(candidatesEvents.followUpDue, { ...due, months })
    return due !== undefined
  }

const ask = (months: FollowUpMonths) => `
  with due as (
    select e.id from job_filling e ${withBoth}
    where e.withdrawn is null and e.asked_at_${months} is null and e.sustained_at_${months} is null
      and e.starts_on <= $1::date and e.starts_on + interval '${months} months' <= $3::date
      and ${seen(`c.state = 'active' or ${keepsFilling('c', 'e')}`)}
    limit 1 for update of e skip locked
  )
  update job_filling set asked_at_${months} = $2 from due where job_filling.id = due.id
  returning job_filling.id as "fillingId", candidate_id as "candidateId", organisation_id as "organisationId"`
