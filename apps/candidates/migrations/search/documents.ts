const facets = `
  create function search_facets(kind text, codes text[]) returns bit(256) language plpgsql as $$
  begin
    if exists (select unnest(codes) except select s.code from search_code s where s.kind = $1) then
      -- Two who meet new codes at once would give both the same bit.
      lock table search_code in share row exclusive mode;
      insert into search_code (kind, code, bit)
      select $1, found.code, (select count(*) from search_code) + row_number() over () - 1
      from (select distinct unnest(codes) as code) found
      where not exists (select from search_code s where s.kind = $1 and s.code = found.code);
    end if;
    return coalesce(
      (select bit_or(set_bit(0::bit(256), s.bit, 1)) from search_code s where s.kind = $1 and s.code = any (codes)),
      0::bit(256));
  end $$;
`

/** Wounded, injured or sick is found only while the candidate agrees to it: as on the profile. */
const connections = `
  case when exists (select from consent w where w.candidate_id = c.id and w.kind = 'wisStatus' and w.withdrawn_at is null)
       then c.connections else array_replace(c.connections, 'veteran_wis', 'veteran') end`

const text = (table: string, column: string) =>
  `coalesce((select string_agg(${column}, ' ') from ${table} t where t.candidate_id = c.id), '')`

/** A: the name. B: roles. C: skills. D: everything else in the candidate's own words. */
const words = `
  setweight(search_words(c.name || ' ' || translate(c.name, '''’-', '')), 'A')
  || setweight(search_words(array_to_string(p.roles, ' ')), 'B')
  || setweight(search_words(${text('candidate_skill', 't.name')}), 'C')
  || setweight(search_words(coalesce(c.about, '') || ' ' || ${text('qualification', 't.name')} || ' ' || ${text('employment', 't.title')}), 'D')`

const refresh = `
  create function refresh_search_document(candidate uuid) returns void language plpgsql as $$
  begin
    insert into search_document (candidate_id) select id from candidate where id = candidate
    on conflict do nothing;
    perform from search_document d
    where d.candidate_id = candidate and d.refreshed is distinct from pg_current_xact_id() for no key update;
    if not found then return; end if;
    update search_document d
    set name = search_plain(c.name), name_key = search_plain(c.last_name || ' ' || c.first_name), words = ${words},
        facets = search_facets('connection', ${connections})
          | search_facets('service', array_remove(array[c.service], null)) | search_facets('staffGroup', p.staff_groups)
          | search_facets('band', p.bands) | search_facets('workingPattern', p.working_patterns)
          | search_facets('contractType', p.contract_types) | search_facets('region', p.regions)
          | search_facets('support', p.support),
        starts = coalesce(p.earliest_start, '9999-12-31'),
        x = cos(radians(p.latitude)) * cos(radians(p.longitude)),
        y = cos(radians(p.latitude)) * sin(radians(p.longitude)),
        z = sin(radians(p.latitude)),
        reach = coalesce(cos(p.radius_miles / 3958.8), 2),
        refreshed = pg_current_xact_id()
    from candidate c left join candidate_preference p on p.candidate_id = c.id
    where d.candidate_id = candidate and c.id = candidate;
    perform refresh_search_listings(candidate);
  end $$;
`

export const documents = facets + refresh
