import type { DataSource } from 'typeorm'

/** A node of a plan, as `explain (analyze, format json)` tells it. */
export interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Alias?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

export const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** Runs an operation and explains the statements that the service sent meanwhile and that read this table. */
export async function plansOf(
  dataSource: DataSource,
  table: string,
  operation: () => Promise<unknown>,
): Promise<Plan[]> {
  const statements: [string, unknown[]][] = []
  const logQuery = (sql: string, parameters: unknown[] = []) => {
    if (/^\s*(select|with)/i.test(sql) && sql.includes(table)) statements.push([sql, parameters])
  }
  const nothing = () => undefined
  const others = {
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
  }
  const usual = dataSource.logger
  Object.assign(dataSource, { logger: { logQuery, ...others, log: nothing } })
  try {
    await operation()
  } finally {
    Object.assign(dataSource, { logger: usual })
  }
  if (statements.length === 0) throw new Error(`Nothing has read ${table}`)
  const plans: Plan[] = []
  for (const [sql, parameters] of statements) {
    const [row] = await dataSource.query<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(
      `explain (analyze, format json) ${sql}`,
      parameters,
    )
    plans.push(row!['QUERY PLAN'][0]!.Plan)
  }
  return plans
}
