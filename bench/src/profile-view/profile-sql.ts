import { profileSections, serviceColumns } from '@sih/candidates/profile-sections'
import type { QueryConfig } from 'pg'

/**
 * What both baselines do for an opened profile: everything that the product shows, from the same rows by the same
 * expressions, one query a request and nothing else. With PREPARED it is parsed and planned once a connection, as the
 * product's own are; without, each time, as `pool.query` and TypeORM do by themselves.
 */
export const profileQuery = (id: string, organisation: string): QueryConfig => ({
  ...(process.env['PREPARED'] ? { name: 'profile' } : {}),
  text: profileSql,
  values: [id, organisation],
})

const profileSql = `
  select c.id, c.state, c.first_name as "firstName", c.last_name as "lastName", c.email, c.phone, c.postcode,
         c.connections, ${serviceColumns}, ${profileSections} as sections, i.delivered_at as "interestedSince"
  from candidate c
  join interest i on i.candidate_id = c.id and i.organisation_id = $2
                 and i.delivered_at is not null and i.withdrawn_at is null
  join organisation o on o.id = i.organisation_id and o.access_active
  where c.id = $1`
