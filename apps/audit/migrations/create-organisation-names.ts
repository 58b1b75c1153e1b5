import type { MigrationInterface, QueryRunner } from 'typeorm'

export class CreateOrganisationNames1763900006200 implements MigrationInterface {
  name = 'CreateOrganisationNames1763900006200'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation_name (
        organisation_id uuid   not null,
        index           bigint not null references log_entry,
        legal_name      text   not null,
        primary key (organisation_id, index)
      );
      comment on table organisation_name is 'What each organisation was called from which entry on, read from the log: to name it without asking another service.';
      insert into organisation_name (organisation_id, index, legal_name)
      select (data ->> 'organisationId')::uuid, index, data ->> 'legalName'
      from log_entry, lateral (select leaf::jsonb #> '{event,data}' as data) as said
      where type = 'evt.organisations.organisation-changed.v1' and event_id is not null
        and data ->> 'organisationId' ~ '^[0-9a-f-]{36}$' and data ->> 'legalName' is not null;
      create trigger organisation_name_is_append_only before update or delete or truncate on organisation_name
      for each statement execute function refuse_change();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table organisation_name')
  }
}
