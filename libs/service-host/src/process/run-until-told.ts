/** What lies in this folder is for a program that is no service behind NATS as well. */

/**
 * Runs a program that has started until it is told to end, and tells a supervisor that it can be used.
 * @param healthUrl where it says how it is
 */
export function runUntilTold(service: string, healthUrl: string, stop: () => Promise<void>): void {
  let stopping: Promise<void> | undefined
  const end = () => {
    stopping ??= stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  // Started by a supervisor: without it nobody would ever end this process.
  process.once('disconnect', end)
  process.send?.({ type: 'ready', service, healthUrl })
}
