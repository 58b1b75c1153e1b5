import type { Typed } from '../../http/typed.js'

/** The plan of a form: see views/placements/plan-fields.njk. */
export const planOf = (typed: Typed) => ({
  department: typed.needed('department'),
  site: typed.text('site') ?? null,
  staffGroup: typed.needed('staffGroup'),
  startsOn: typed.date('startsOn') ?? '',
  endsOn: typed.date('endsOn'),
  words: typed.text('words') ?? null,
})
