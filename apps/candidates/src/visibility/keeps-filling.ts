/**
 * SQL: the profile is closed because of a job, and the organisation has recorded one that stands. The rule `keep` of
 * `candidate.policy.ts` says the same of one candidate.
 * @param c alias of the candidate
 * @param of alias of what says for which organisation
 */
export const keepsFilling = (c: string, of: string): string => `
  (${c}.state = 'closed' and ${c}.closed_reason = 'placed_in_employment' and exists (
    select from job_filling f
    where f.candidate_id = ${c}.id and f.organisation_id = ${of}.organisation_id and f.withdrawn is null))`
