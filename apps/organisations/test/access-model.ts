export const linkDays = 28

/** What decides about access, told once more and in other words. Time is a number of days. */
export class AccessModel {
  now = 0
  pledged = false
  openInRegister = true
  openForProgramme = true
  suspended = false
  /** In force: in which name, and until which day. */
  force: { name: string; until: number } | null = null
  /** Being signed: in which name, and until which day by its link. */
  waiting: { name: string; until: number } | null = null

  /** The name of the newest agreement. */
  newest: string | null = null

  constructor(
    public name: string,
    readonly graceDays: number,
  ) {}

  get open(): boolean {
    return this.openInRegister && this.openForProgramme
  }

  get active(): boolean {
    return this.pledged && this.open && !this.suspended && this.force !== null
  }

  /** The next day on which something changes by time alone. */
  get due(): number {
    return Math.min(this.force?.until ?? Infinity, this.waiting?.until ?? Infinity)
  }

  issue(): void {
    this.newest = this.name
    this.waiting = { name: this.name, until: this.now + linkDays }
  }

  sign(): void {
    this.waiting!.until = Infinity
  }

  countersign(): void {
    this.force = { name: this.name, until: Infinity }
    this.waiting = null
  }

  /** The one in force gets an end, or loses it; whoever signs, signs anew. */
  rename(name: string): void {
    this.name = name
    const anew = this.waiting !== null && this.waiting.name !== name
    if (anew) this.waiting = null
    if (this.force?.name === name) this.force.until = Infinity
    else if (this.force?.until === Infinity) this.force.until = this.now + this.graceDays
    else if (!anew && (!this.force || this.newest === name)) return
    if (this.force?.name !== name && !this.waiting) this.issue()
  }

  /** What follows of itself after every step. */
  follow(): void {
    if (!this.pledged || !this.open) this.force = this.waiting = null
    if (this.force && this.now >= this.force.until) this.force = null
    if (this.waiting && this.now >= this.waiting.until) this.waiting = null
  }
}
