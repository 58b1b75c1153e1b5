import { Refusal } from '@sih/api-client'

/** Where two forms of a page have a field of the same name for the API: what is wrong is said at the one that was sent. */
export async function renamed<T>(asked: Promise<T>, from: string, to: string): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Refusal)
      for (const problem of error.fields) if (problem.field === from) problem.field = to
    throw error
  }
}
