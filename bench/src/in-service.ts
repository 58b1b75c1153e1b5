import type { Stack } from '@sih/local-stack'
import { atLeast, type Figure } from './figure.js'

/** What is promised of an operation: 99 of 100 answers within so many seconds, which is a bucket of the service's histogram. */
export interface Promised {
  /** The process that answers, such as `candidates`. */
  instance: string
  /** The subject, such as `candidates.v1.list`. */
  operation: string
  seconds: number
}

/**
 * How many of a service's answers kept a promise while `work` ran, as the service itself has measured it: from the request that
 * it was given to the answer that it gave, with the query and the commit that puts it on record, without gateway and network.
 */
export async function keptInService<T>(
  stack: Stack,
  { instance, operation, seconds }: Promised,
  work: () => Promise<T>,
): Promise<[T, Figure]> {
  const counts = async () => {
    const text = await (await fetch(`${await stack.instance(instance).healthUrl()}/metrics`)).text()
    const lines = text.split('\n').filter((line) => line.includes(`operation="${operation}"`))
    const sum = (of: (line: string) => boolean) =>
      lines.filter(of).reduce((total, line) => total + Number(line.slice(line.lastIndexOf(' ') + 1)), 0)
    return {
      quick: sum((line) => line.includes(`_bucket{le="${seconds}"`)),
      all: sum((line) => line.startsWith('sih_operation_seconds_count')),
    }
  }
  const before = await counts()
  const result = await work()
  const after = await counts()
  const share = (after.quick - before.quick) / (after.all - before.all)
  return [result, atLeast(0.99, `${operation}: within ${seconds * 1000} ms in the service`, share, 'share')]
}
