import { ListOf, MembershipView, Pattern, Text, WholeNumber } from '@sih/contracts'
import { problems, type DomainError, type ProblemCode } from '@sih/kernel'
import { OrganisationChoiceNeeded } from '../memberships/organisation-choice-needed.js'

export class ProblemField {
  @Text({ min: 0, max: 200, description: 'The name of the field; empty for the request as a whole' })
  field: string
  @Text({ max: 500, description: 'What is wrong with it, in words for the person who typed it' })
  message: string
}

/** RFC 9457 problem details: how every request that is not carried out is answered. */
export class Problem {
  @Text({ max: 200, description: 'Where the code is explained' }) type: string
  @Text({ max: 200 }) title: string
  @WholeNumber({ min: 400, max: 599 }) status: number
  @Pattern(/^[A-Z_]+$/, 'A code', { example: 'VALIDATION_FAILED' }) code: ProblemCode
  @Text({ max: 64, description: 'Quote it when you ask for help' }) correlationId: string
  @ListOf(ProblemField, { max: 100, optional: true }) errors?: ProblemField[]
  @ListOf(MembershipView, {
    max: 100,
    optional: true,
    description: 'With ORGANISATION_CHOICE_NEEDED: the organisations to choose from',
  })
  choices?: MembershipView[]
}

export const problemPage = '/api/problems'

export function problemOf(refusal: DomainError, correlationId: string): Problem {
  const { code, fields } = refusal
  const { title, status } = problems[code]
  // The name of an unknown field is the caller's, of any length.
  const errors = fields.map(({ field, message }) => ({ field: field.slice(0, 200), message }))
  return {
    type: `${problemPage}#${code}`,
    title,
    status,
    code,
    correlationId,
    ...(errors.length > 0 ? { errors } : {}),
    ...(refusal instanceof OrganisationChoiceNeeded ? { choices: refusal.choices } : {}),
  }
}
