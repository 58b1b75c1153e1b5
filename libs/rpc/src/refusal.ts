import { DomainError, type FieldProblem, type ProblemCode } from '@sih/kernel'

/** A refusal as it crosses the wire. */
export interface RefusalMessage {
  code: ProblemCode
  fields: FieldProblem[]
  /** True if the owning service has put the refusal on record, so that nobody records it again. */
  recorded: boolean
  /** With VERSION_CONFLICT, where it is known: the version there is. */
  version?: number | undefined
}

/** A refusal by another service. */
export class RemoteRefusal extends DomainError {
  readonly recorded: boolean
  readonly current: number | undefined

  constructor({ code, fields, recorded, version }: RefusalMessage) {
    super(code, fields)
    this.name = 'RemoteRefusal'
    this.recorded = recorded
    this.current = version
  }
}
