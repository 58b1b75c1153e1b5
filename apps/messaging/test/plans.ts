import type { Messaging } from './messaging-service.js'

export interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  Plans?: Plan[]
}

/** Runs an operation and explains the statements that the service sent meanwhile and that read this table, under its settings. */
export async function plansOf(
  { service: { dataSource } }: Messaging,
  table: string,
  operation: () => Promise<unknown>,
): Promise<Plan[]> {
  const statements: { sql: string; parameters: unknown[] }[] = []
  const settings: string[] = []
  const logger = {
    logQuery: (sql: string, parameters: unknown[] = []) => {
      if (sql.startsWith('set local')) settings.push(sql)
      if (/^\s*select/i.test(sql) && sql.includes(table)) statements.push({ sql, parameters })
    },
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  }
  const usual = dataSource.logger
  Object.assign(dataSource, { logger })
  try {
    await operation()
  } finally {
    Object.assign(dataSource, { logger: usual })
  }
  expect(statements).not.toEqual([])
  const plans: Plan[] = []
  await dataSource.transaction(async (manager) => {
    for (const setting of settings) await manager.query(setting)
    for (const { sql, parameters } of statements) {
      const [row] = await manager.query<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(
        `explain (analyze, format json) ${sql}`,
        parameters,
      )
      plans.push(row!['QUERY PLAN'][0]!.Plan)
    }
  })
  return plans
}

export const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
export const rowsRead = (plans: Plan[]) =>
  plans
    .flatMap(nodesOf)
    .filter((node) => node['Relation Name'] !== undefined)
    .map((node) => node['Actual Rows'] * node['Actual Loops'])
export const sequential = (plans: Plan[], ...tables: string[]) =>
  plans
    .flatMap(nodesOf)
    .filter((node) => node['Node Type'].includes('Seq Scan') && tables.includes(node['Relation Name'] ?? ''))
