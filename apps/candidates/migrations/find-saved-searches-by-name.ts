import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which saved searches have somebody's name in them has to be known when that person is erased (ADR 0029). */
export class FindSavedSearchesByName1763900010000 implements MigrationInterface {
  name = 'FindSavedSearchesByName1763900010000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table saved_search add column words text[] not null default '{}';
      comment on column saved_search.words is 'Each word of its name and of what it looks for, in the form of search_plain.';

      create function keep_saved_search_words() returns trigger language plpgsql as $$
      begin
        new.words := string_to_array(search_plain(concat_ws(' ', new.name, new.filters ->> 'search', new.filters ->> 'role')), ' ');
        return new;
      end $$;
      create trigger keep_words before insert or update of name, filters on saved_search
        for each row execute function keep_saved_search_words();
      update saved_search set name = name;
      create index saved_search_words on saved_search using gin (words);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_words on saved_search;
      drop function keep_saved_search_words;
      alter table saved_search drop column words;
    `)
  }
}
