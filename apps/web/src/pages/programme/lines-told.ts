import { Refusal } from '@sih/api-client'

/** What is wrong with lines of a file is said at the file, each with its line: `line 7` is no field of the page. */
export async function linesTold<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal)
      for (const problem of error.fields) {
        const line = /^line (\d+)$/.exec(problem.field)?.[1]
        if (line) Object.assign(problem, { field: 'file', message: `Line ${line} ${problem.message}` })
      }
    throw error
  }
}
