/** The nil UUID: the programme, which sees everybody. */
export const programme = `'00000000-0000-0000-0000-000000000000'::uuid`

/** Who may see whom as far as a candidate decides it. That the organisation has access at present is asked by each search. */
const audience = `
  create view search_audience as
    select id as candidate_id, ${programme} as audience, registered_at as since, '{}'::text[] as referred, '{}'::text[] as unanswered
    from candidate
    union all
    select i.candidate_id, i.organisation_id, i.delivered_at,
           case when i.referral_id is not null then '{yes}'::text[] else '{}' end,
           case when m.organisation_wrote_at >= greatest(m.candidate_wrote_at, i.delivered_at) then '{}'::text[] else '{yes}' end
    from interest i
    join candidate c on c.id = i.candidate_id and c.state = 'active'
    left join correspondence m on m.candidate_id = i.candidate_id and m.organisation_id = i.organisation_id
    where i.delivered_at is not null and i.withdrawn_at is null and not i.hidden;
`

const refresh = `
  create function refresh_search_listings(candidate uuid, organisation uuid default null) returns void language plpgsql as $$
  begin
    -- Whoever changes something else of this candidate meanwhile waits here, so that nobody writes what is no longer so.
    perform from search_document where candidate_id = candidate for no key update;
    if not found then return; end if;
    delete from search_listing l
    where l.candidate_id = candidate and (organisation is null or l.audience = organisation)
      and not exists (select from search_audience a where a.candidate_id = candidate and a.audience = l.audience);
    insert into search_listing
    select a.audience, d.candidate_id, a.since, d.name_key, d.starts,
           d.facets | search_facets('referred', a.referred) | search_facets('unanswered', a.unanswered), d.x, d.y, d.z, d.reach
    from search_document d join search_audience a on a.candidate_id = d.candidate_id
    where d.candidate_id = candidate and (organisation is null or a.audience = organisation)
    on conflict (audience, candidate_id) do update
      set since = excluded.since, name_key = excluded.name_key, starts = excluded.starts, facets = excluded.facets,
          x = excluded.x, y = excluded.y, z = excluded.z, reach = excluded.reach;
    update search_document d set audiences = seen.by
    from (select coalesce(array_agg(audience order by audience), '{}') as by from search_listing
          where candidate_id = candidate and audience <> ${programme}) seen
    where d.candidate_id = candidate and d.audiences <> seen.by;
  end $$;
`

export const listings = audience + refresh
