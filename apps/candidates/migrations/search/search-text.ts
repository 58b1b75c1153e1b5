/** How text becomes words, the same for what is kept and for what is asked. */
const up = `
  create extension if not exists btree_gin;
  create extension if not exists unaccent;
  create text search dictionary search_stem (template = snowball, language = english);
  create text search configuration search_stems (copy = english);
  alter text search configuration search_stems
    alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
    with search_stem;

  create function search_plain(text) returns text language sql stable strict
    return trim(regexp_replace(lower(unaccent($1)), '[^[:alnum:]]+', ' ', 'g'));
  comment on function search_plain is 'Lower case without accents, words parted by one space: Müller-Ng is muller ng.';

  create function search_words(text, tag text default '') returns text[] language sql stable strict
    return (select coalesce(array_agg(distinct $2 || word), '{}')
            from unnest(tsvector_to_array(to_tsvector('simple', search_plain($1)) || to_tsvector('search_stems', search_plain($1)))) as word);
  comment on function search_words is 'Each word as it is, for its beginning to be found, and its stem. A tag in capitals keeps words of one kind apart.';

  create function search_query(text, tag text default '') returns tsquery language sql stable strict
    return (
      select string_agg(
               case when length(word) < 3 then format('%s%s', $2, word)
                    else format('(%1$s%2$s:* | %1$s%3$s)', $2, word, (ts_lexize('search_stem', word))[1]) end,
               ' & ')::tsquery
      from string_to_table(nullif(search_plain($1), ''), ' ') as word);
  comment on function search_query is 'Every word: from three letters its beginning or its stem, below that the whole word. Null without a word.';
`

const down = `
  drop function search_query, search_words, search_plain;
  drop text search configuration search_stems;
  drop text search dictionary search_stem;
  drop extension unaccent, btree_gin;
`

export const searchText = { up, down }
