import { coloured } from '../logs/console-view.js'
import { banner } from '../progress/banner.js'
import { seconds, tellSteps } from '../progress/steps.js'
import type { Stack } from '../stack/stack.js'
import { startStack, type StackOptions } from '../stack/start-stack.js'
import { onStopRequest } from './stop-requests.js'

const say = (sentence: string) => console.log(`  ${coloured('yellow', '!')} ${sentence}`)

async function stop(stack: Stack): Promise<void> {
  console.log('\nStopping …')
  const started = performance.now()
  const killed = await stack.stop()
  for (const name of killed) say(`${name} did not stop in time and was killed`)
  console.log(`Stopped in ${seconds(performance.now() - started)}.`)
  process.exit(killed.length > 0 ? 1 : 0)
}

function force(): void {
  say('Stopped by force: the next start repairs what was interrupted')
  process.exit(1)
}

function giveUp(reason: string): void {
  console.error(`\n${coloured('red', 'Not started:')} ${reason}`)
  process.exit(1)
}

/** Whoever looks around meanwhile knows why there are few, and more from moment to moment. */
async function tellOfDemonstration({ demonstration }: Stack): Promise<void> {
  if (!demonstration) return
  say('More demonstration data are being made: organisations, candidates, conversations, placements')
  await demonstration.then(
    () => say('All demonstration data are there'),
    (error: Error) =>
      say(`Not all demonstration data could be made (${error.message}): see \`npm run demo:reset\``),
  )
}

/**
 * Starts a stack, tells how it goes, and ends this process when somebody wants it to stop.
 * Exit code 0: it ran and everything stopped in an orderly way. 1: anything else.
 */
export async function runUntilStopped(options: StackOptions): Promise<void> {
  const cancel = new AbortController()
  let stack: Stack | undefined
  onStopRequest(() => (stack ? void stop(stack) : cancel.abort()), force)
  const started = performance.now()
  try {
    const { signal } = cancel
    stack = await startStack({ ...options, step: tellSteps(console.log), tell: say, signal })
  } catch (error) {
    if (cancel.signal.aborted) return giveUp('stopped on request')
    return giveUp(error instanceof Error ? error.message : String(error))
  }
  if (cancel.signal.aborted) return stop(stack)
  console.log(banner(stack))
  console.log(`Ready in ${seconds(performance.now() - started)}.`)
  await tellOfDemonstration(stack)
}
