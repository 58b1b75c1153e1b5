import type { RunStep } from '@sih/deployment'
import { coloured } from '../logs/console-view.js'

export type Print = (line: string) => void

const nameWidth = 62

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** Tells each step of the start in a line, with how long it took, as soon as it is done. */
export const tellSteps =
  (print: Print): RunStep =>
  async (name, step) => {
    const started = performance.now()
    const result = await step()
    print(
      `  ${coloured('green', '✓')} ${name.padEnd(nameWidth)} ${seconds(performance.now() - started).padStart(7)}`,
    )
    return result
  }
