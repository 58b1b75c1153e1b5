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

const trigger = ([table, changes]: (typeof sources)[number]) => `
  create trigger keep_search after ${changes} on ${table} for each row execute function keep_search('${table}');
`

const react = `
  create table search_stale (
    candidate_id uuid    not null,
    whole        boolean not null,
    xid          xid8    not null default pg_current_xact_id()
  );
  comment on table search_stale is 'Whose search documents the running transactions make anew as they commit; empty in between.';
  create index search_stale_transaction on search_stale (xid);

  create function keep_search() returns trigger language plpgsql as $$
  declare changed jsonb := to_jsonb(coalesce(new, old));
  begin
    insert into search_stale (candidate_id, whole) values (
      (changed ->> case tg_argv[0] when 'candidate' then 'id' else 'candidate_id' end)::uuid,
      tg_argv[0] not in ('interest', 'correspondence'));
    return null;
  end $$;

  create function refresh_search() returns trigger language plpgsql as $$
  declare whole uuid[]; listed uuid[];
  begin
    -- The first of the transaction does the work of all, in one go.
    if current_setting('search.refreshed', true) = pg_current_xact_id()::text then return null; end if;
    perform set_config('search.refreshed', pg_current_xact_id()::text, true);
    with taken as (delete from search_stale s where s.xid = pg_current_xact_id() returning s.candidate_id, s.whole)
    select array_agg(distinct t.candidate_id) filter (where t.whole), array_agg(distinct t.candidate_id) filter (where not t.whole)
    into whole, listed from taken t;
    perform refresh_search_documents(coalesce(whole, '{}'));
    perform refresh_search_listings(array(select unnest(listed) except select unnest(whole)));
    return null;
  end $$;

  create constraint trigger refresh_search after insert on search_stale
    deferrable initially deferred for each row execute function refresh_search();
`

const up = `${listings} ${documents} ${react} ${sources.map(trigger).join('')}`

const down = `
  ${sources.map(([table]) => `drop trigger keep_search on ${table};`).join(' ')}
  drop table search_stale;
  drop function refresh_search, keep_search, refresh_search_documents, refresh_search_listings, search_facets, search_mask;
  drop view search_audience;
`

export const keepSearch = { up, down }
