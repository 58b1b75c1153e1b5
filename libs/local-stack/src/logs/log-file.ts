import { createWriteStream, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs'
import { dirname } from 'node:path'

/** Two files of this size are kept for each process: the current one and, as `.1`, the one before. */
const largestBytes = 5 * 1024 * 1024

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** A log file that does not grow without bound. A full disk loses log lines and nothing else. */
export class LogFile {
  #stream: WriteStream
  #bytes: number
  #broken = false

  constructor(
    private readonly file: string,
    private readonly limit = largestBytes,
  ) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    this.#bytes = sizeOf(file)
    this.#stream = this.#open()
  }

  write(line: string): void {
    if (this.#bytes > this.limit) this.#rotate()
    // A stream that could not write once never writes again.
    if (this.#broken) this.#stream = this.#open()
    this.#bytes += Buffer.byteLength(line) + 1
    this.#stream.write(`${line}\n`)
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#stream.end(() => resolve()))
  }

  #open(): WriteStream {
    this.#broken = false
    const stream = createWriteStream(this.file, { flags: 'a', mode: 0o600 })
    return stream.on('error', () => (this.#broken = stream === this.#stream))
  }

  #rotate(): void {
    this.#stream.end()
    this.#bytes = 0
    try {
      renameSync(this.file, `${this.file}.1`)
    } catch {
      // Held open by somebody (Windows), or not there yet: it is appended to, and tried again at the next limit.
    }
    this.#stream = this.#open()
  }
}
