import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm'

/** SQLSTATE classes for a server that is gone, full, starting or stopping (PostgreSQL manual, appendix A). */
const unavailable = /^(08|53|57P|58|25P0[34])/
const connectionErrors = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'])

/** True if the error says that the database cannot be used at present, rather than that a query is wrong. */
export function isDatabaseTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // TypeORM lets go of a connection that broke, and says of whatever is asked of it afterwards only that.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true
  const cause = error instanceof QueryFailedError ? (error.driverError as Error & { code?: string }) : error
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  return (
    unavailable.test(code) ||
    connectionErrors.has(code) ||
    /timeout exceeded when trying to connect|Connection terminated|terminated unexpectedly|not queryable|DataSource is not (set|connected)|Driver not Connected/i.test(
      cause.message,
    )
  )
}

/** True if the row exists already (SQLSTATE 23505). */
export function isUniqueViolation(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error
  return cause instanceof Error && 'code' in cause && cause.code === '23505'
}
