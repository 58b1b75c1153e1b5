import type { GeneratedCandidate } from './candidate-number.js'

/** One connection, or a transaction on it. */
export interface Database {
  query(sql: string, parameters?: unknown[]): Promise<unknown>
}

export interface PickedOrganisations {
  /** One in five candidates picks this one. */
  busy: string
  others: string[]
}

/**
 * Writes candidates with everything that belongs to them; those who are there already stay as they are. What a search looks
 * at is made of them when the caller commits. All have signed in and none has waited for a confirmation, so that nobody is
 * warned, switched off or forgotten meanwhile.
 */
export async function writeCandidates(
  database: Database,
  candidates: GeneratedCandidate[],
  { busy, others }: PickedOrganisations,
): Promise<void> {
  const picks = candidates.flatMap(({ id, picks, registeredAt }, n) => {
    const chosen = others.length === 0 ? [] : picks.map((share) => others[Math.floor(share * others.length)]!)
    const organisations = new Set([...(n % 5 === 0 ? [busy] : []), ...chosen])
    return [...organisations].map((organisation) => ({ id, organisation, at: registeredAt }))
  })
  await database.query(write, [JSON.stringify(candidates), JSON.stringify(picks)])
}

const write = `
  with given as (
    select * from jsonb_to_recordset($1::jsonb) as g (
      id uuid, state text, "firstName" text, "lastName" text, email text, "dateOfBirth" date, connections jsonb,
      "registeredAt" timestamptz, service text, about text, "wisAgreed" boolean, skills jsonb, qualifications jsonb, preference jsonb)
  ), written as (
    insert into candidate (id, state, first_name, last_name, email, date_of_birth, connections, registered_at, completed_at, service, about)
    select id, state, "firstName", "lastName", email, "dateOfBirth", array(select jsonb_array_elements_text(connections)),
           case when state = 'active' then "registeredAt" else now() end, case when state = 'active' then "registeredAt" end, service, about
    from given
    on conflict (id) do nothing
    returning id
  ), fresh as (select given.* from given join written using (id)),
  watched as (
    insert into retention (candidate_id, last_active_at, stage, since)
    select id, now(), 'in_use', now() from fresh where state = 'active'
  ),
  skilled as (
    insert into candidate_skill (candidate_id, position, name)
    select id, place - 1, name from fresh, jsonb_array_elements_text(skills) with ordinality as s (name, place)
  ), qualified as (
    insert into qualification (id, candidate_id, kind, name)
    select gen_random_uuid(), id, 'qualification', name from fresh, jsonb_array_elements_text(qualifications) as q (name)
  ), consented as (
    insert into consent (candidate_id, kind, version, given_at)
    select id, kind, 1, "registeredAt" from fresh cross join (values ('profileSharing'), ('wisStatus')) as k (kind)
    where kind = 'profileSharing' or "wisAgreed"
  ), preferring as (
    insert into candidate_preference (candidate_id, staff_groups, roles, bands, working_patterns, contract_types, regions,
                                      support, postcode, radius_miles, latitude, longitude, earliest_start)
    select id, p."staffGroups", p.roles, p.bands, p."workingPatterns", p."contractTypes", p.regions, p.support,
           'LS1 4AP', p."radiusMiles", p.latitude, p.longitude, p."earliestStart"
    from fresh, jsonb_to_record(preference) as p (
      "staffGroups" text[], roles text[], bands text[], "workingPatterns" text[], "contractTypes" text[], regions text[],
      support text[], "radiusMiles" integer, latitude float8, longitude float8, "earliestStart" date)
  )
  insert into interest (id, candidate_id, organisation_id, expressed_at, delivered_at)
  select gen_random_uuid(), fresh.id, p.organisation, p.at, case when fresh.state = 'active' then p.at end
  from jsonb_to_recordset($2::jsonb) as p (id uuid, organisation uuid, at timestamptz) join fresh on fresh.id = p.id`
