import type { MigrationInterface, QueryRunner } from 'typeorm'

const referring = ['log_entry_subject', 'organisation_name']

/** A proof needs some hundred leaf hashes beside one another: the index has them, and none of the long leaves is read. */
export class CoverLeafHashes1763900027000 implements MigrationInterface {
  name = 'CoverLeafHashes1763900027000'

  async up(runner: QueryRunner): Promise<void> {
    await this.replaceKey(runner, 'include (leaf_hash)')
    await runner.query('alter table log_entry set (autovacuum_vacuum_insert_scale_factor = 0.02)')
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table log_entry reset (autovacuum_vacuum_insert_scale_factor)')
    await this.replaceKey(runner, '')
  }

  private async replaceKey(runner: QueryRunner, include: string): Promise<void> {
    for (const table of referring)
      await runner.query(`alter table ${table} drop constraint ${table}_index_fkey`)
    await runner.query(
      `alter table log_entry drop constraint log_entry_pkey, add primary key (index) ${include}`,
    )
    for (const table of referring) {
      await runner.query(`alter table ${table} add foreign key (index) references log_entry`)
    }
  }
}
