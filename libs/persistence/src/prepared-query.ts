import { createHash } from 'node:crypto'
import type { PoolClient, QueryResultRow } from 'pg'
import type { DataSource, QueryRunner } from 'typeorm'

/** One statement by itself, on a connection of its own. What `text` must be: see {@link queryPrepared}. */
export async function askPrepared<Row>(
  dataSource: DataSource,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const runner = dataSource.createQueryRunner()
  try {
    return await queryPrepared<Row>(runner, text, values)
  } finally {
    await runner.release()
  }
}

/**
 * Runs a statement that PostgreSQL parses and plans once a connection and not once a query, which is more work than most of
 * our queries are. So SQL is text with parameters, never with values in it, and there are only so many texts.
 */
export async function queryPrepared<Row>(
  runner: QueryRunner,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  runner.dataSource.logger.logQuery(text, values, runner)
  const client = (await runner.connect()) as PoolClient
  const { rows } = await client.query<QueryResultRow>({ name: statementName(text), text, values })
  return rows as Row[]
}

const names = new Map<string, string>()

function statementName(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = `sih_${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
  names.set(text, name)
  return name
}
