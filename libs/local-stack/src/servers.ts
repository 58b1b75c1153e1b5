/** A door of its own, `@sih/local-stack/servers`: a test of one service needs the servers and nothing else of the stack. */
export { startNats, type Nats, type NatsOptions, type NatsUrls } from './nats/start-nats.js'
export { startPostgres, type Postgres, type PostgresOptions } from './postgres/start-postgres.js'
export { isAlive } from './processes/process-identity.js'
