import { outcomes, type EventEnvelope, type Outcome } from '@sih/contracts'
import { canonicalJson, isId } from '@sih/kernel'

/**
 * Reads a line of a source's journal as an event of that source, in its one canonical spelling. Everything the log's
 * columns are filled from is checked, because one line that the database cannot take would stop all those behind it.
 * @returns undefined for anything else.
 */
export function readEvent(source: string, line: string): EventEnvelope | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isEventOf(source, value) && canonicalJson(value) === line ? value : undefined
  } catch {
    return undefined
  }
}

function isEventOf(source: string, value: unknown): value is EventEnvelope {
  if (!isObject(value) || !isObject(value.actor) || !isObject(value.data)) return false
  const { id, type, occurredAt, actor, correlationId, outcome } = value
  return (
    isId(id) &&
    isText(type, 100) &&
    type.startsWith(`evt.${source}.`) &&
    isInstant(occurredAt) &&
    isText(actor.role, 40) &&
    isIdOrNull(actor.accountId) &&
    isIdOrNull(actor.organisationId) &&
    isText(correlationId, 100) &&
    outcomes.includes(outcome as Outcome)
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isIdOrNull = (value: unknown): boolean => value === null || isId(value)

const isText = (value: unknown, max: number): value is string =>
  typeof value === 'string' &&
  value.length > 0 &&
  value.length <= max &&
  value.isWellFormed() &&
  !/\p{Cc}/u.test(value)

/** As `Date.toISOString` writes it, in the years that PostgreSQL knows, too. */
const isInstant = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^[12]\d{3}-/.test(value)) return false
  const date = new Date(value)
  return !Number.isNaN(date.getTime()) && date.toISOString() === value
}
