/** The only source of the current time. Tests hand in a clock of their own. */
export class Clock {
  now(): Date {
    return new Date()
  }
}
