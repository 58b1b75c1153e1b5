import {
  DataSource,
  type DataSourceOptions,
  type EntityTarget,
  type MigrationInterface,
  type ObjectLiteral,
} from 'typeorm'
import { AddCauseOfCommands1763800000500 } from '../migrations/add-cause-of-commands.js'
import { CreateJournal1763800000000 } from '../migrations/create-journal.js'
import { clientBrokenBySilence, statementTimeout } from './silence.js'

export interface DatabaseDefinition {
  url: string
  entities: EntityTarget<ObjectLiteral>[]
  /** Shown by the server for each connection. */
  applicationName: string
  poolSize?: number
  /** Milliseconds without any answer after which a connection is given up. */
  silenceTimeout?: number
}

export type Migration = new () => MigrationInterface

/** How a service reaches its own database. The schema is only ever changed by migrations. */
export const databaseOptions = ({
  url,
  entities,
  applicationName,
  poolSize = 10,
  silenceTimeout,
}: DatabaseDefinition) =>
  ({
    type: 'postgres',
    url,
    entities: entities as never[],
    synchronize: false,
    applicationName,
    poolSize,
    extra: {
      connectionTimeoutMillis: 5_000,
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
      Client: clientBrokenBySilence(silenceTimeout),
    },
  }) as const satisfies DataSourceOptions

const journalMigrations: Migration[] = [CreateJournal1763800000000, AddCauseOfCommands1763800000500]

/** For `migrate.ts` of a service: the journal's tables and then its own. */
export const migrationSource = (url: string, migrations: Migration[], journal = true): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    migrations: journal ? [...journalMigrations, ...migrations] : migrations,
    migrationsTransactionMode: 'all',
    synchronize: false,
  })
