import { styleText } from 'node:util'
import { renderLogLine } from './render-log-line.js'

export type LogStyle = 'readable' | 'json' | 'none'

const colours = ['cyan', 'magenta', 'green', 'yellow', 'blue', 'white'] as const
const width = 15

/** `styleText` where colours are welcome: on a terminal, and not refused by NO_COLOR (no-color.org). */
export function coloured(colour: Parameters<typeof styleText>[0], words: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(colour, words) : words
}

/**
 * Shows the log lines of all processes on the console, each with the name of its process. Quiet until {@link open},
 * so that the steps of the start can be read; the files have everything from the beginning.
 */
export class ConsoleView {
  #isOpen = false
  #names = 0

  constructor(
    private readonly style: LogStyle,
    private readonly print: (line: string) => void = console.log,
  ) {}

  open(): void {
    this.#isOpen = true
  }

  /** What to do with the lines of one process. */
  forProcess(name: string): (line: string) => void {
    const prefix = coloured(colours[this.#names++ % colours.length] ?? 'white', `${name.padEnd(width)} |`)
    return (line) => {
      if (!this.#isOpen || this.style === 'none') return
      if (this.style === 'json') return this.print(line)
      for (const part of renderLogLine(line).split('\n')) this.print(`${prefix} ${part}`)
    }
  }
}
