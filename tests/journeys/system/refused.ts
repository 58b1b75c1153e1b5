import { problems, type FieldProblem, type ProblemCode } from '@sih/kernel'
import type { Answer } from './front-door.js'

/** RFC 9457 problem details. */
export interface Problem {
  type: string
  title: string
  status: number
  code: ProblemCode
  correlationId: string
  errors?: FieldProblem[]
}

/** What a person's request ends with if it is not carried out. */
export class Refusal extends Error {
  constructor(
    request: string,
    readonly answer: Answer<Problem>,
  ) {
    super(`${request} was refused: ${JSON.stringify(answer.body)}`)
  }
}

/**
 * Expects that a request is refused with this code, naming these fields and no others.
 * @returns the problem without its correlation id: two refusals that tell nothing different are equal
 */
export async function refused(
  request: Promise<unknown>,
  code: ProblemCode,
  ...fields: string[]
): Promise<Omit<Problem, 'correlationId'>> {
  const { body, status } = await answerOf(request, code)
  expect(body).toMatchObject({ code, status: problems[code].status, title: problems[code].title })
  expect(status).toBe(problems[code].status)
  expect((body.errors ?? []).map(({ field }) => field).sort()).toEqual(fields.sort())
  const { correlationId: _, ...problem } = body
  return problem
}

async function answerOf(request: Promise<unknown>, code: ProblemCode): Promise<Answer<Problem>> {
  try {
    await request
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
  throw new Error(`Carried out, although it should have been refused: ${code}`)
}
