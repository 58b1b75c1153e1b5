import type { ProfileSections } from '@sih/contracts'

/** SQL: what candidate `c` tells of themselves, as one object in the form of the contract. */
export const profileSections = `json_build_object(
  'about', c.about,
  'skills', coalesce((
    select json_agg(json_build_object('name', s.name, 'code', s.code) order by s.position)
    from candidate_skill s where s.candidate_id = c.id), '[]'),
  'languages', coalesce((
    select json_agg(json_build_object('name', l.name, 'level', l.level) order by l.position)
    from candidate_language l where l.candidate_id = c.id), '[]'),
  'employment', coalesce((
    select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'title', e.title, 'employer', e.employer,
        'reason', e.reason, 'description', e.description, 'startedOn', e.started_on, 'endedOn', e.ended_on)
      order by e.started_on desc, e.id desc)
    from employment e where e.candidate_id = c.id), '[]'),
  'qualifications', coalesce((
    select json_agg(json_build_object('id', q.id, 'kind', q.kind, 'name', q.name, 'awardedBy', q.awarded_by,
        'awardedOn', q.awarded_on, 'expiresOn', q.expires_on)
      order by q.awarded_on desc nulls last, q.id desc)
    from qualification q where q.candidate_id = c.id), '[]'),
  'preferences', (
    select json_build_object('staffGroups', p.staff_groups, 'roles', p.roles, 'bands', p.bands,
      'workingPatterns', p.working_patterns, 'contractTypes', p.contract_types, 'regions', p.regions,
      'postcode', p.postcode, 'radiusMiles', p.radius_miles, 'earliestStart', p.earliest_start, 'support', p.support)
    from candidate_preference p where p.candidate_id = c.id))`

/** SQL: the answers of candidate `c` to what is asked of some connections only. */
export const serviceColumns = `
  c.service, c.rank, c.service_from::text as "serviceFrom", c.discharge_date::text as "dischargeDate", c.unit, c.relation,
  c.relocation_date::text as "relocationDate"`

export type SectionsRow = { sections: ProfileSections }
