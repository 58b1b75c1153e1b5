import type { MigrationInterface, QueryRunner } from 'typeorm'
import { firstWording } from './first-wording.js'

/** The wordings of the agreement, which were a text in the source code. */
export class KeepAgreementTemplates1763900002000 implements MigrationInterface {
  name = 'KeepAgreementTemplates1763900002000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agreement_template (
        version       integer primary key check (version >= 1),
        text          text not null,
        valid_months  integer check (valid_months between 1 and 120),
        created_at    timestamptz not null,
        created_by    uuid,
        published_at  timestamptz,
        published_by  uuid,
        re_signing_by date,
        check (re_signing_by is null or published_at is not null)
      );
      create index agreement_template_published on agreement_template (version) where published_at is not null;

      create function keep_published_wording() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or (old.version, old.text, old.valid_months, old.published_at)
            is distinct from (new.version, new.text, new.valid_months, new.published_at) then
          raise 'A published wording never changes';
        end if;
        return new;
      end $$;
      create trigger keep_published_wording before update or delete on agreement_template
        for each row when (old.published_at is not null) execute function keep_published_wording();
    `)
    await runner.query(
      `insert into agreement_template (version, text, created_at, published_at) values (1, $1, now(), now())`,
      [firstWording],
    )
    await runner.query(`
      alter table agreement
        alter template_version type integer using 1,
        add foreign key (template_version) references agreement_template (version),
        add valid_months integer check (valid_months between 1 and 120),
        add replace_with integer references agreement_template (version);
      create index agreement_of_template on agreement (template_version) where state <> 'lapsed';
      comment on column agreement.replace_with is 'Has to be signed again with this wording; the due work has not come to it yet.';
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index agreement_of_template;
      alter table agreement
        drop column replace_with,
        drop column valid_months,
        drop constraint agreement_template_version_fkey,
        alter template_version type text using '2026-11';
      drop table agreement_template;
      drop function keep_published_wording
    `)
  }
}
