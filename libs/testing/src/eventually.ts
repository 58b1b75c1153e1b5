import { setTimeout as delay } from 'node:timers/promises'

/**
 * Tries an assertion until it holds.
 * @returns what the assertion returns
 * @throws what it threw last, after `within` milliseconds
 */
export async function eventually<T>(assertion: () => T | Promise<T>, within = 15_000): Promise<T> {
  const end = performance.now() + within
  for (;;) {
    try {
      return await assertion()
    } catch (error) {
      if (performance.now() > end) throw error
      await delay(25)
    }
  }
}
