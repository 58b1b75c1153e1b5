type Stop = () => Promise<boolean>

/** Groups in the order in which they are stopped; within a group all at once. */
const order = [
  'demonstration',
  'web',
  'gateway',
  'service',
  'mail-catcher',
  'witness',
  'streams',
  'nats',
  'postgres',
] as const
type Group = (typeof order)[number]

/**
 * Everything that was started and has to be stopped: those who send work first, those who keep its results last, so
 * that requests under way can be answered.
 */
export class Shutdown {
  readonly #parts: { group: Group; name: string; stop: Stop }[] = []

  add(group: Group, stop: Stop, name: string = group): void {
    this.#parts.push({ group, name, stop })
  }

  /** @returns the names of the parts that did not stop by themselves in time. */
  async run(): Promise<string[]> {
    const killed: string[] = []
    for (const group of order) {
      const parts = this.#parts.filter((part) => part.group === group)
      await Promise.all(
        parts.map(async ({ name, stop }) => {
          if (!(await stop())) killed.push(name)
        }),
      )
    }
    this.#parts.length = 0
    return killed
  }
}
