/** From codes by kind, as JSON, to the bits that stand for them. */
const facets = `
  create function search_facets(codes jsonb) returns bit(128) language plpgsql as $$
  declare known bigint; bits bit(128);
  begin
    loop
      select count(s.bit), coalesce(bit_or(set_bit(0::bit(128), s.bit, 1)), 0::bit(128)) into known, bits
      from jsonb_each(codes) k cross join jsonb_array_elements_text(k.value) c
      join search_code s on s.kind = k.key and s.code = c.value;
      exit when known = (select count(*) from jsonb_each(codes) k cross join jsonb_array_elements_text(k.value));
      -- Two who meet new codes at once would give both the same bit.
      lock table search_code in share row exclusive mode;
      insert into search_code (kind, code, bit)
      select met.kind, met.code, (select count(*) from search_code) + row_number() over () - 1
      from (select distinct k.key as kind, c.value as code
            from jsonb_each(codes) k cross join jsonb_array_elements_text(k.value) c) met
      where not exists (select from search_code s where s.kind = met.kind and s.code = met.code);
    end loop;
    return bits;
  end $$;
`

/** The bits of some codes of one kind, for a search to compare; codes that nobody has are none. */
const mask = `
  create function search_mask(kind text, codes text[]) returns bit(128) language sql stable
    return (select coalesce(bit_or(set_bit(0::bit(128), s.bit, 1)), 0::bit(128))
            from search_code s where s.kind = search_mask.kind and s.code = any (codes));
`

/** Wounded, injured or sick is found only while the candidate agrees to it: as on the profile. */
const connections = `
  case when exists (select from consent w where w.candidate_id = c.id and w.kind = 'wisStatus' and w.withdrawn_at is null)
       then c.connections else array_replace(c.connections, 'veteran_wis', 'veteran') end`

const text = (table: string, column: string) =>
  `(select string_agg(${column}, ' ') from ${table} t where t.candidate_id = c.id)`

/** Words of the name and of roles also by themselves, so that either can be asked for alone: tags N and R. */
const words = `
  array_to_tsvector(array(select distinct unnest(
    search_words(concat_ws(' ', c.name, translate(c.name, '''’-', '')), 'N')
    || coalesce(search_words(array_to_string(p.roles, ' '), 'R'), '{}')
    || search_words(concat_ws(' ', c.name, translate(c.name, '''’-', ''), array_to_string(p.roles, ' '), c.about,
         ${text('candidate_skill', 't.name')}, ${text('qualification', 't.name')}, ${text('employment', 't.title')})))))`

const refresh = `
  create function refresh_search_documents(whose uuid[]) returns void language plpgsql set enable_seqscan = off as $$
  begin
    insert into search_document (candidate_id) select id from candidate where id = any (whose) on conflict do nothing;
    -- Whoever changes something else of a candidate meanwhile waits here, so that nobody writes what is no longer so.
    perform from search_document where candidate_id = any (whose) order by candidate_id for no key update;
    update search_document d
    set name = search_plain(c.name), name_key = left(search_plain(c.last_name || ' ' || c.first_name), 80), words = ${words},
        facets = search_facets(jsonb_strip_nulls(jsonb_build_object(
          'connection', ${connections}, 'service', array_remove(array[c.service], null), 'staffGroup', p.staff_groups,
          'band', p.bands, 'workingPattern', p.working_patterns, 'contractType', p.contract_types, 'region', p.regions,
          'support', p.support))),
        starts = coalesce(p.earliest_start, '9999-12-31'),
        x = cos(radians(p.latitude)) * cos(radians(p.longitude)),
        y = cos(radians(p.latitude)) * sin(radians(p.longitude)),
        z = sin(radians(p.latitude)),
        reach = coalesce(cos(p.radius_miles / 3958.8), 2)
    from candidate c left join candidate_preference p on p.candidate_id = c.id
    where d.candidate_id = any (whose) and c.id = d.candidate_id;
    perform refresh_search_listings(whose);
  end $$;
`

export const documents = facets + mask + refresh
