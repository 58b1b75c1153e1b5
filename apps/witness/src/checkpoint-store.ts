import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** A checkpoint that was signed here, as `sih-verify --kept` reads it. */
const lineOf = (note: string): string => `${JSON.stringify({ checkpoint: note })}\n`

/**
 * Every checkpoint that this witness has signed: one file, only ever added to, on the disk before anybody is answered. What a
 * witness has forgotten it would sign a second time.
 */
export class CheckpointStore {
  private readonly file: string
  private readonly descriptor: number
  /** The newest one. */
  newest: string | undefined

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    this.file = join(folder, 'checkpoints.ndjson')
    this.descriptor = openSync(this.file, 'a', 0o600)
    this.newest = this.readNewest()
    this.syncFolder()
  }

  /** @throws Error if it is not on the disk, all of it: then nothing is, so that the next one does not follow on half a line. */
  keep(note: string): void {
    const { size } = fstatSync(this.descriptor)
    const line = Buffer.from(lineOf(note))
    try {
      // A disk that is nearly full takes what it has room for, and says so only by the number.
      if (writeSync(this.descriptor, line) < line.length) throw new Error('The disk is full')
      fsyncSync(this.descriptor)
    } catch (error) {
      ftruncateSync(this.descriptor, size)
      throw error
    }
    this.newest = note
  }

  /** All of them, oldest first, a line each. */
  all(): string {
    return readFileSync(this.file, 'utf8')
  }

  close(): void {
    closeSync(this.descriptor)
  }

  /** A line that was being written when the machine went down was not answered either. */
  private readNewest(): string | undefined {
    const bytes = readFileSync(this.file)
    const whole = bytes.lastIndexOf('\n') + 1
    if (whole < bytes.length) truncateSync(this.file, whole)
    const last = bytes.subarray(0, whole).toString('utf8').split('\n').at(-2)
    return last === undefined ? undefined : (JSON.parse(last) as { checkpoint: string }).checkpoint
  }

  private syncFolder(): void {
    const folder = openSync(dirname(this.file), 'r')
    fsyncSync(folder)
    closeSync(folder)
  }
}
