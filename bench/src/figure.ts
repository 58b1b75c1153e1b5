/** One measured figure. `target` and `ok` are null where nothing is promised. */
export interface Figure {
  name: string
  value: number
  unit: string
  /** At least this much, or at most where the name says so. */
  target: number | null
  ok: boolean | null
}

const rounded = (value: number) => Number(value.toPrecision(4))

export const plain = (name: string, value: number, unit: string): Figure => ({
  name,
  value: rounded(value),
  unit,
  target: null,
  ok: null,
})

export const atLeast = (target: number, name: string, value: number, unit: string): Figure => ({
  name,
  value: rounded(value),
  unit,
  target,
  ok: value >= target,
})

export const atMost = (target: number, name: string, value: number, unit: string): Figure => ({
  ...atLeast(target, name, value, unit),
  ok: value <= target,
})

/** The value that so many of a hundred do not exceed (nearest rank). */
export const percentile = (values: number[], percent: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil((values.length * percent) / 100) - 1]!

export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
