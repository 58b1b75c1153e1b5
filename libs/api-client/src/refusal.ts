import type { components } from './schema.js'

type Problem = components['schemas']['Problem']
export type FieldProblem = components['schemas']['ProblemField']

/** What the API says in place of an answer (RFC 9457), or that it could not be asked. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    title: string,
    /** What is wrong with which field; empty unless the request was not valid. */
    readonly fields: FieldProblem[] = [],
    readonly correlationId: string | null = null,
    /** With ORGANISATION_CHOICE_NEEDED: where this person may act. */
    readonly choices: NonNullable<Problem['choices']> = [],
    /** Seconds after which it may be tried again, if that was said. */
    readonly retryAfter: number | null = null,
  ) {
    super(title)
  }

  static async of(response: Response): Promise<Refusal> {
    const problem = (await response.json().catch(() => ({}))) as Partial<Problem>
    const { code = 'INTERNAL', title = 'Something went wrong', errors, correlationId, choices } = problem
    const seconds = Number(response.headers.get('retry-after'))
    const retryAfter = seconds > 0 ? seconds : null
    return new Refusal(
      response.status,
      code,
      title,
      errors ?? [],
      correlationId ?? null,
      choices ?? [],
      retryAfter,
    )
  }

  static unreachable(cause: unknown): Refusal {
    const refusal = new Refusal(503, 'UNREACHABLE', 'The service does not answer')
    refusal.cause = cause
    return refusal
  }
}
