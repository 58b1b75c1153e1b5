import { planOf } from './plan.js'

const first = (seed: number, count: number) => {
  const plan = planOf(seed)
  return Array.from({ length: count }, () => plan.next().value)
}
const words = (seed: number) =>
  first(seed, 200).map(({ kind, what, afterAnswers }) => [kind, what, afterAnswers])

describe('a plan of faults', () => {
  it('is the same for the same seed, and another one for another', () => {
    expect(words(7)).toEqual(words(7))
    expect(words(7)).not.toEqual(words(8))
  })

  it('has every kind once before any comes twice', () => {
    const kinds = new Set(first(7, 200).map(({ kind }) => kind))
    expect(new Set(first(7, kinds.size).map(({ kind }) => kind))).toEqual(kinds)
  })
})
