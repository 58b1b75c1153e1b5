import { DomainError, type FieldProblem, type ProblemCode } from '@sih/kernel'

/**
 * Holds that a request is refused with this code.
 * @returns the fields that the refusal names
 */
export async function expectRefused(request: Promise<unknown>, code: ProblemCode): Promise<FieldProblem[]> {
  const outcome = await request.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('value' in outcome)
    throw new Error(`Expected ${code}, but the request succeeded: ${JSON.stringify(outcome.value)}`)
  if (!(outcome.error instanceof DomainError)) throw outcome.error
  if (outcome.error.code !== code) {
    throw new Error(
      `Expected ${code}, but it was ${outcome.error.code} ${JSON.stringify(outcome.error.fields)}`,
    )
  }
  return outcome.error.fields
}
