import { Refusal, type FieldProblem } from '@sih/api-client'

/** What was asked for, or what is wrong with what it was narrowed by. */
export const withProblems = <T>(asked: Promise<T>): Promise<{ found?: T; wrong: FieldProblem[] }> =>
  asked.then(
    (found) => ({ found, wrong: [] }),
    (error: unknown) => {
      if (!(error instanceof Refusal) || error.fields.length === 0) throw error
      return { wrong: error.fields }
    },
  )
