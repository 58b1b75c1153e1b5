import type { FieldProblem } from '@sih/kernel'

/** No contract nests deeper or lists more; the transformer recurses and the validator remembers every item. */
const deepest = 20
const longest = 1_000

/**
 * Fields named like a member of every object. The transformer drops some of them silently, which would make an unknown
 * field acceptable, and takes `constructor` for a class to be called.
 */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

/** @returns the first place that must not reach the transformer, and why; undefined if all is safe. Does not recurse. */
export function firstUnsafe(data: object): FieldProblem | undefined {
  const waiting: { value: object; path: string; depth: number }[] = [{ value: data, path: '', depth: 0 }]
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, path, depth } = place
    if (depth > deepest) return { field: path.slice(0, -1), message: 'This is nested too deeply' }
    if (Array.isArray(value) && value.length > longest) {
      return { field: path.slice(0, -1), message: `At most ${longest}` }
    }
    for (const [key, item] of Object.entries(value) as [string, unknown][]) {
      if (inherited.has(key)) return { field: path + key, message: 'This field is not known here' }
      if (typeof item === 'object' && item !== null) {
        waiting.push({ value: item, path: `${path}${key}.`, depth: depth + 1 })
      }
    }
  }
  return undefined
}
