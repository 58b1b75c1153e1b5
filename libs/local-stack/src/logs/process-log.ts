import { LogFile } from './log-file.js'

const linesKept = 40

/** Everything one process prints: kept in a file, the last lines at hand for an error message, shown if wanted. */
export class ProcessLog {
  readonly #last: string[] = []
  readonly #file: LogFile

  constructor(
    readonly path: string,
    private readonly show: (line: string) => void = () => {},
  ) {
    this.#file = new LogFile(path)
  }

  write(line: string): void {
    this.#last.push(line)
    if (this.#last.length > linesKept) this.#last.shift()
    this.#file.write(line)
    this.show(line)
  }

  /** The last lines, to be appended to an error message. */
  tail(): string {
    if (this.#last.length === 0) return ''
    return `. Its last words (all of them: ${this.path}):\n${this.#last.map((line) => `  ${line}`).join('\n')}`
  }

  close(): Promise<void> {
    return this.#file.close()
  }
}
