import { addEventHandler } from 'jest-circus'

interface Step {
  fn?: () => unknown
  timeout?: number
}

const usual = 120_000

/** A test or hook that does not end fails, where the runner would wait for ever. */
addEventHandler((event, { currentDescribeBlock: { children, hooks } }) => {
  if (event.name === 'add_test') limit(children.at(-1) as Step)
  if (event.name === 'add_hook') limit(hooks.at(-1) as Step)
})

function limit(step: Step): void {
  const { fn, timeout = usual } = step
  if (fn) step.fn = () => within(timeout, fn)
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
