import type { Rpc, RpcTable } from '@sih/contracts'

/**
 * At boot: every operation of the service's table has exactly one handler, and there is no handler besides.
 * @throws Error that names the operations concerned
 */
export function assertHandled(table: RpcTable, handled: Rpc[]): void {
  const expected = Object.values(table).map(({ subject }) => subject)
  const subjects = handled.map(({ subject }) => subject)
  const wrong = [
    ...expected
      .filter((subject) => !subjects.includes(subject))
      .map((subject) => `${subject} has no handler`),
    ...subjects
      .filter((subject, n) => subjects.indexOf(subject) !== n)
      .map((subject) => `${subject} has two handlers`),
    ...subjects
      .filter((subject) => !expected.includes(subject))
      .map((subject) => `${subject} is not in the table`),
  ]
  if (wrong.length > 0) throw new Error(`RPC handlers: ${wrong.join('; ')}`)
}
