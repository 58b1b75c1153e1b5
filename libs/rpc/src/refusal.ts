import { DomainError, type FieldProblem, type ProblemCode } from '@sih/kernel'

/** A refusal as it crosses the wire. */
export interface RefusalMessage {
  code: ProblemCode
  fields: FieldProblem[]
  /** True if the owning service has put the refusal on record, so that nobody records it again. */
  recorded: boolean
}

/** A refusal by another service. */
export class RemoteRefusal extends DomainError {
  constructor(
    code: ProblemCode,
    fields: FieldProblem[],
    readonly recorded: boolean,
  ) {
    super(code, fields)
    this.name = 'RemoteRefusal'
  }
}
