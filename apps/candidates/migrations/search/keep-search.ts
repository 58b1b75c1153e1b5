import { documents } from './documents.js'
import { listings } from './listings.js'

/** The tables whose changes reach the search; where listings alone can change, no text is read again. */
const sources = [
  [
    'candidate',
    'insert or update of state, first_name, last_name, connections, service, about, registered_at',
  ],
  ['candidate_preference', 'insert or update or delete'],
  ['candidate_skill', 'insert or update or delete'],
  ['qualification', 'insert or update or delete'],
  ['employment', 'insert or update or delete'],
  ['consent', 'insert or update or delete'],
  ['interest', 'insert or update or delete'],
  ['correspondence', 'insert or update'],
] as const

/** Deferred to the commit: by then everything that belongs together has been changed. */
const trigger = ([table, changes]: (typeof sources)[number]) => `
  create constraint trigger keep_search after ${changes} on ${table}
    deferrable initially deferred for each row execute function keep_search('${table}');
`

const react = `
  create function keep_search() returns trigger language plpgsql as $$
  declare
    changed jsonb := to_jsonb(coalesce(new, old));
    whose uuid := changed ->> case tg_argv[0] when 'candidate' then 'id' else 'candidate_id' end;
  begin
    if exists (select from search_document where candidate_id = whose and refreshed = pg_current_xact_id()) then
      -- Everything this transaction has changed was there already.
      return null;
    elsif tg_argv[0] in ('interest', 'correspondence') then
      perform refresh_search_listings(array[whose], (changed ->> 'organisation_id')::uuid);
    else
      perform refresh_search_documents(array[whose]);
    end if;
    return null;
  end $$;
`

const up = `${listings} ${documents} ${react} ${sources.map(trigger).join('')}`

const down = `
  ${sources.map(([table]) => `drop trigger keep_search on ${table};`).join(' ')}
  drop function keep_search, refresh_search_documents, refresh_search_listings, search_facets, search_mask;
  drop view search_audience;
`

export const keepSearch = { up, down }
