/** Ctrl-C reaches this process from the terminal and, through npm, once more: within this time it counts once. */
const echoMs = 1_000
const parentLookedAtEveryMs = 1_000

/**
 * Calls `first` at the first wish to stop and `again` at the next. Such a wish is Ctrl-C, a polite signal, the terminal
 * being closed, or, started through npm, npm's shell being gone: it does not pass signals on.
 */
export function onStopRequest(first: () => void, again: () => void): void {
  let requestedAt: number | undefined
  const request = () => {
    if (requestedAt === undefined) {
      requestedAt = performance.now()
      first()
    } else if (performance.now() - requestedAt > echoMs) again()
  }
  process.on('SIGINT', request).on('SIGTERM', request).on('SIGHUP', request)
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    request()
  }, parentLookedAtEveryMs)
  timer.unref()
}
