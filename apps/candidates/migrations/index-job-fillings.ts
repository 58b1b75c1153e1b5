import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A list narrowed to what is rare is read off an index of its own. */
export class IndexJobFillings1763900016001 implements MigrationInterface {
  name = 'IndexJobFillings1763900016001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index job_filling_by_contract on job_filling (contract_type, starts_on, id);
      create index job_filling_withdrawn on job_filling (starts_on, id) where withdrawn is not null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index job_filling_withdrawn, job_filling_by_contract')
  }
}
