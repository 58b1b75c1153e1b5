import type { MigrationInterface, QueryRunner } from 'typeorm'

const stages = [
  'interested',
  'contacted',
  'in_support',
  'on_placement',
  'applied',
  'interviewing',
  'offered',
  'appointed',
  'not_progressing',
  'withdrawn',
]
const list = stages.map((stage) => `'${stage}'`).join(', ')

export class CreateStages1763900013000 implements MigrationInterface {
  name = 'CreateStages1763900013000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stage_move (
        id              uuid primary key,
        candidate_id    uuid not null references candidate on delete cascade,
        organisation_id uuid not null references organisation,
        number          integer not null check (number > 0),
        from_stage      text check (from_stage in (${list})),
        to_stage        text not null check (to_stage in (${list})),
        reason          text,
        words           text,
        moved_at        timestamptz not null,
        moved_by        uuid,
        on_behalf       boolean not null default false,
        corrects        integer check (corrects < number),
        unique (candidate_id, organisation_id, number),
        check ((reason is not null) = (to_stage = 'not_progressing')),
        check ((from_stage is null) = (number = 1)),
        check (moved_by is not null or not on_behalf)
      );
      comment on table stage_move is 'How far candidates have come at organisations: the highest number is where they are. Rows are added, never changed.';
      comment on column stage_move.words is 'In the words of who moved it, for the candidate to read.';
      comment on column stage_move.moved_by is 'Null where it moved by itself.';
      comment on column stage_move.on_behalf is 'The programme did it for the organisation.';
      comment on column stage_move.corrects is 'The number of the move that was a mistake.';

      insert into stage_move (id, candidate_id, organisation_id, number, to_stage, moved_at)
      select gen_random_uuid(), candidate_id, organisation_id, 1, 'interested', delivered_at
      from interest where delivered_at is not null and withdrawn_at is null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table stage_move')
  }
}
