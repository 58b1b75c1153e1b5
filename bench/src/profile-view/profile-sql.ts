/** What both baselines do for an opened profile: the same rows, the same join, one query a request, nothing else. */
export const profileSql = `
  select c.id, c.first_name as "firstName", c.last_name as "lastName", c.email, c.phone, c.postcode, c.connections,
         i.delivered_at as "interestedSince"
  from candidate c
  join interest i on i.candidate_id = c.id and i.organisation_id = $2
                 and i.delivered_at is not null and i.withdrawn_at is null
  join organisation o on o.id = i.organisation_id and o.access_active
  where c.id = $1`
