import { connectionQuestionCodes, connectionQuestions, connections as labels } from '@sih/contracts'
import type { Connection, ConnectionQuestion, ServiceDetails } from '@sih/contracts'
import { DomainError, type FieldProblem } from '@sih/kernel'

export type KeptServiceDetails = { [Q in ConnectionQuestion]: NonNullable<ServiceDetails[Q]> | null }

/** Nobody in service today began before. */
const earliest = '1930-01-01'
const dates = ['serviceFrom', 'dischargeDate', 'relocationDate'] as const

/** Whether the question is asked of somebody with these connections. */
export const isAsked = (question: ConnectionQuestion, connections: readonly string[]): boolean =>
  connectionQuestions[question].some((connection) => connections.includes(connection))

/**
 * The answers that are kept: each that is asked of these connections, null where there is none.
 * @throws DomainError VALIDATION_FAILED naming each that is not asked of them, or cannot be right
 */
export function serviceDetails(given: ServiceDetails, connections: readonly string[]): KeptServiceDetails {
  const problems = [...notAsked(given, connections), ...impossible(given)]
  if (problems.length > 0) throw new DomainError('VALIDATION_FAILED', problems)
  return askedOf(given, connections)
}

/** Without the answers to questions that are no longer asked, after the connections have changed. */
export const askedOf = (given: ServiceDetails, connections: readonly string[]): KeptServiceDetails =>
  Object.fromEntries(
    connectionQuestionCodes.map((question) => [
      question,
      isAsked(question, connections) ? (given[question] ?? null) : null,
    ]),
  ) as KeptServiceDetails

const notAsked = (given: ServiceDetails, connections: readonly string[]): FieldProblem[] =>
  connectionQuestionCodes
    .filter((question) => given[question] && !isAsked(question, connections))
    .map((field) => ({ field, message: `Leave this out, or add one of: ${whoIsAsked(field)}` }))

const whoIsAsked = (question: ConnectionQuestion): string =>
  connectionQuestions[question].map((connection: Connection) => labels[connection]).join(', ')

function impossible(given: ServiceDetails): FieldProblem[] {
  const problems = dates
    .filter((field) => given[field] && given[field] < earliest)
    .map((field) => ({ field: field as string, message: 'Enter the year with four digits, like 2026' }))
  const { serviceFrom, dischargeDate } = given
  if (serviceFrom && dischargeDate && dischargeDate <= serviceFrom) {
    problems.push({ field: 'dischargeDate', message: 'Enter a date after the service began' })
  }
  return problems
}
