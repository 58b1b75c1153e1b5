import type { Client as Database } from 'pg'
import { atMost, median, plain, quantile, type Figure } from '../figure.js'
import { questions, type Question, type Readers } from './questions.js'

const sizes = ['small', 'large'] as const
type Size = (typeof sizes)[number]
export type Generations = Record<Size, number>
type Taken = Record<Size, number[]>

const allowed = 1.2

/**
 * Asks everything of the small history and of the large one, round by round, so that whatever else the machine does meets both
 * alike. Both are generations of one service: whichever is active answers.
 */
export async function reading(
  database: Database,
  generations: Generations,
  readers: Readers,
  rounds: number,
): Promise<Figure[]> {
  const taken = new Map<Question, Taken>(questions.map((question) => [question, { small: [], large: [] }]))
  for (let round = -2; round < rounds; round += 1) {
    for (const size of sizes) {
      await activate(database, generations[size])
      for (const question of questions) {
        const started = performance.now()
        await readers[question.reader].get(question.path)
        if (round >= 0) taken.get(question)![size].push(performance.now() - started)
      }
    }
    if (round % 25 === 24) console.log(`round ${round + 1} of ${rounds}`)
  }
  return figures(taken)
}

async function activate(database: Database, generation: number): Promise<void> {
  await database.query('begin')
  await database.query(`update generation set state = 'retired', ended_at = now() where state = 'active'`)
  await database.query(`update generation set state = 'active', ended_at = null where id = $1`, [generation])
  await database.query('commit')
}

function figures(taken: Map<Question, Taken>): Figure[] {
  const all = [...taken]
  const p99 = (some: [Question, Taken][], size: Size) =>
    quantile(
      0.99,
      some.flatMap(([, times]) => times[size]),
    )
  const ratio = (some: [Question, Taken][]) => p99(some, 'large') / p99(some, 'small')
  const worst = (of: (times: Taken) => number) => Math.max(...all.map(([, times]) => of(times)))
  const medians = (times: Taken) => median(times.large) / median(times.small)
  return [
    ...all.flatMap(([{ name }, times]) => [
      ...sizes.map((size) => plain(`${name}: p50, ${size}`, median(times[size]), 'ms')),
      plain(`${name}: ratio of the medians`, medians(times), 'ratio'),
    ]),
    ...[true, false].flatMap((overview) => {
      const those = all.filter(([question]) => question.overview === overview)
      const name = overview ? 'overviews' : 'drill-downs'
      return [
        ...sizes.map((size) => plain(`${name}: p99, ${size}`, p99(those, size), 'ms')),
        atMost(allowed, `${name}: p99 of the large one against the small, at most`, ratio(those), 'ratio'),
      ]
    }),
    atMost(allowed, 'the worst question: ratio of the medians, at most', worst(medians), 'ratio'),
    plain(
      'the worst question: ratio of the p99',
      worst((times) => quantile(0.99, times.large) / quantile(0.99, times.small)),
      'ratio',
    ),
  ]
}
