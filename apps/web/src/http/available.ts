import { Refusal } from '@sih/api-client'

/** A part of a page that can do without it: null while the service that knows it does not answer. */
export const available = <T>(asked: Promise<T>): Promise<T | null> =>
  asked.catch((error: unknown) => {
    if (error instanceof Refusal && error.status >= 500) return null
    throw error
  })
