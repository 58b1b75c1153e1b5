import { londonDay, type Day } from '@sih/calendar'
import type { Tx } from '@sih/persistence'
import type { FactKind } from '../fact/fact.js'
import { countHours } from '../mark/count-hours.js'
import { countKinds, type CountedKind, type Part } from '../mark/count-marks.js'
import type { Condition, Span } from '../mark/scope.js'
import { figureEntries } from '../figure/figures.js'
import { noCounts, type Counts } from '../figure/value-of.js'

export interface Question {
  generation: number
  spans: Span[]
  conditions: Condition[]
  /** Told apart by the values of this facet. */
  splitBy: string | null
}

/** By span and, if it was split, the value of the facet. */
export type Answers = Map<string, Map<string, Counts>>

const whole = ''
/** Before the programme began to use the service. */
const beginning: Day = '2000-01-01'
const standings = figureEntries.flatMap(([, { measure }]) => ('standing' in measure ? [measure] : []))

/** Everything the figures of these spans are made of. */
export async function count(tx: Tx, question: Question, kinds: readonly FactKind[]): Promise<Answers> {
  const answers: Answers = new Map()
  const at = ({ span, split }: Part): Counts => {
    const parts = answers.get(span) ?? new Map<string, Counts>()
    answers.set(span, parts)
    const counts = parts.get(split ?? whole) ?? noCounts()
    parts.set(split ?? whole, counts)
    return counts
  }
  for (const row of await countKinds(tx, { ...question, kinds })) at(row).kinds.set(row.kind, row.count)
  if (kinds.includes('answersGiven')) {
    for (const row of await countHours(tx, question)) addAll(at(row).hours, row.hours)
  }
  if (kinds.includes('answersAwaited')) await addStandings(tx, question, at)
  return answers
}

/**
 * What stands at the end of the last day of each span. Today that is what is still open, which is quickly found among all that
 * ever was; for a day that has passed it is what began until then, less what ended.
 */
async function addStandings(tx: Tx, question: Question, at: (row: CountedKind) => Counts): Promise<void> {
  const today = londonDay(tx.now())
  const past = question.spans.filter(({ to }) => to < today)
  const now = question.spans.filter(({ to }) => to >= today)
  const until = (spans: Span[], last: (span: Span) => Day) =>
    spans.map((span) => ({ ...span, from: beginning, to: last(span) }))
  if (past.length > 0) await addFlows(tx, { ...question, spans: until(past, ({ to }) => to) }, at)
  if (now.length > 0) await addOpen(tx, { ...question, spans: until(now, () => today) }, at)
}

async function addFlows(tx: Tx, question: Question, at: (row: CountedKind) => Counts): Promise<void> {
  const kinds = standings.flatMap(({ standing, less }) => [standing, ...less])
  for (const row of await countKinds(tx, { ...question, kinds })) {
    for (const { standing, less } of standings) {
      const sign = row.kind === standing ? 1 : less.includes(row.kind) ? -1 : 0
      if (sign !== 0) add(at(row).standing, standing, sign * row.count)
    }
  }
}

async function addOpen(tx: Tx, question: Question, at: (row: CountedKind) => Counts): Promise<void> {
  const kinds = standings.map(({ standing }) => standing)
  const conditions = [...question.conditions, { facet: 'answer', values: ['open'] }]
  for (const row of await countKinds(tx, { ...question, kinds, conditions })) {
    at(row).standing.set(row.kind, row.count)
  }
}

const add = <Key>(counts: Map<Key, number>, key: Key, count: number) =>
  counts.set(key, (counts.get(key) ?? 0) + count)

const addAll = <Key>(counts: Map<Key, number>, more: Map<Key, number>) => {
  for (const [key, count] of more) add(counts, key, count)
}
