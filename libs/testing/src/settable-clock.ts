import { Clock } from '@sih/kernel'

/** The real time until it is set; then it stands still. */
export class SettableClock extends Clock {
  private time: Date | undefined

  override now(): Date {
    return new Date(this.time ?? Date.now())
  }

  set(time: Date | string): void {
    this.time = new Date(time)
  }

  /** Days may be a fraction or negative. */
  advanceDays(days: number): void {
    this.set(new Date(this.now().getTime() + days * 86_400_000))
  }

  reset(): void {
    this.time = undefined
  }
}
