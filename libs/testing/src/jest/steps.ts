import { addEventHandler } from 'jest-circus'

interface Step {
  fn?: () => unknown
  timeout?: number
}

const usual = 120_000

/** A test or hook that does not end fails, where the runner would wait for ever; so does one that leaves a failure unseen. */
addEventHandler((event, { currentDescribeBlock: { children, hooks } }) => {
  if (event.name === 'add_test') watch(children.at(-1) as Step)
  if (event.name === 'add_hook') watch(hooks.at(-1) as Step)
})

/** What was rejected and not looked at yet: a test may do that a moment later. */
const unseen = new Map<Promise<unknown>, unknown>()
process.on('unhandledRejection', (reason, promise) => unseen.set(promise, reason))
process.on('rejectionHandled', (promise) => unseen.delete(promise))

function watch(step: Step): void {
  const { fn, timeout = usual } = step
  if (!fn) return
  step.fn = async () => {
    await within(timeout, fn)
    const reasons = [...unseen.values()]
    unseen.clear()
    if (reasons.length > 0) throw reasons[0]
  }
}

async function within(milliseconds: number, fn: () => unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done after ${milliseconds / 1000} s`)), milliseconds)
  })
  try {
    await Promise.race([fn(), overdue])
  } finally {
    clearTimeout(timer)
  }
}
