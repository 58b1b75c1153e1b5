import { eventually } from '@sih/testing'

/** Waits until what has happened in one service is known in another: a moment, or more on a busy machine. */
export const soon = <T>(check: () => T | Promise<T>): Promise<T> => eventually(check, 60_000)
