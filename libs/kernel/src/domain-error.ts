import { problems, type ProblemCode } from './problems.js'

/** One field of the input and what is wrong with it, in words for the person who typed it. */
export interface FieldProblem {
  field: string
  message: string
}

/** A refusal that belongs to the domain: it has a code, is shown to the caller, and is recorded in the audit log. */
export class DomainError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly fields: FieldProblem[] = [],
    options?: ErrorOptions,
  ) {
    super(problems[code].title, options)
    this.name = 'DomainError'
  }
}

/** A refusal that its use case has put on record itself, together with what it keeps of the request. */
export class RecordedRefusal extends DomainError {}
