import { ownInteraction, withInteraction } from '@sih/kernel'
import { Logger } from '@nestjs/common'

export interface Rhythm {
  /** Milliseconds after which the work is done without having been asked for. */
  every: number
  /** Least milliseconds between two starts, so that what gathers meanwhile is done together. */
  pause: number
}

/**
 * Work that is done over and over, never twice at a time: when nudged (at once after a quiet time), and every so often by
 * itself. A failure is logged and tried again.
 */
export class Repeating {
  private readonly logger = new Logger(Repeating.name)
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | undefined
  private nudged = false
  private stopped = true
  private lastStart = 0

  constructor(
    private readonly work: () => Promise<void>,
    private readonly rhythm: Rhythm,
  ) {}

  start(): void {
    this.stopped = false
    this.nudge()
  }

  nudge(): void {
    this.nudged = true
    if (this.stopped || this.running) return
    this.schedule(Math.max(0, this.lastStart + this.rhythm.pause - Date.now()))
  }

  /** Ends after the work that is under way, and once more if something was nudged and not done. */
  async stop(): Promise<void> {
    if (this.stopped) return
    this.stopped = true
    clearTimeout(this.timer)
    await this.running
    if (this.nudged) await this.once()
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.running = this.once().finally(() => {
        this.running = undefined
        if (this.stopped) return
        if (this.nudged) this.nudge()
        else this.schedule(this.rhythm.every)
      })
    }, delay)
  }

  private async once(): Promise<void> {
    this.nudged = false
    this.lastStart = Date.now()
    try {
      // The nudge may come from a request: what follows is the service's own doing, not that person's.
      await withInteraction(ownInteraction('background'), this.work)
    } catch (error) {
      this.logger.warn({
        message: 'will try again',
        reason: error instanceof Error ? error.message : String(error),
      })
    }
  }
}
