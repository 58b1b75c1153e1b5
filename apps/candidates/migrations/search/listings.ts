/** The nil UUID: the programme, which sees everybody. */
export const programme = `'00000000-0000-0000-0000-000000000000'::uuid`

/** Who may see whom as far as a candidate decides it. That the organisation has access at present is asked by each search. */
const audience = `
  create view search_audience as
    select id as candidate_id, ${programme} as audience, registered_at as since, '{}'::jsonb as codes
    from candidate
    union all
    select i.candidate_id, i.organisation_id, i.delivered_at,
           jsonb_strip_nulls(jsonb_build_object(
             'byReferral', case when i.referral_id is not null then '["true"]'::jsonb end,
             'unanswered', case when m.organisation_wrote_at >= greatest(m.candidate_wrote_at, i.delivered_at) then null
                                else '["true"]'::jsonb end))
    from interest i
    join candidate c on c.id = i.candidate_id and c.state = 'active'
    left join correspondence m on m.candidate_id = i.candidate_id and m.organisation_id = i.organisation_id
    where i.delivered_at is not null and i.withdrawn_at is null and not i.hidden;
`

/**
 * Who may see them is read first and by itself: the planner carries a condition into each part of a union, but not the other
 * side of a join, and would read every interest there is. Then each step is a look-up, however many are asked for at once;
 * a plan for one is kept, a plan for many is made for their number.
 */
export const refreshListings = `
  create or replace function refresh_search_listings(whose uuid[]) returns void language plpgsql
  set enable_seqscan = off set plan_cache_mode = auto as $$
  begin
    if cardinality(whose) > 20 then set local plan_cache_mode = force_custom_plan; end if;
    perform from search_document where candidate_id = any (whose) order by candidate_id for no key update;
    with seen as materialized (select a.audience, a.candidate_id from search_audience a where a.candidate_id = any (whose))
    delete from search_listing l
    where l.candidate_id = any (whose) and (l.audience, l.candidate_id) not in (select * from seen);
    with seen as materialized (select a.* from search_audience a where a.candidate_id = any (whose))
    insert into search_listing (audience, candidate_id, since, name_key, name, words, facets, starts, x, y, z, reach)
    select a.audience, d.candidate_id, a.since, d.name_key, d.name, d.words, d.facets | search_facets(a.codes), d.starts, d.x, d.y, d.z, d.reach
    from seen a join search_document d on d.candidate_id = a.candidate_id
    on conflict (audience, candidate_id) do update
      set since = excluded.since, name_key = excluded.name_key, name = excluded.name, words = excluded.words,
          facets = excluded.facets, starts = excluded.starts, x = excluded.x, y = excluded.y, z = excluded.z, reach = excluded.reach
      where (search_listing.*) is distinct from (excluded.*);
  end $$;
`

export const listings = audience + refreshListings
