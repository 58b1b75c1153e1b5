import { table } from '@sih/testing'
import type { Account } from '../account/account.js'
import { told, type Interaction } from '../account/interaction.js'
import { sum, type Campaign } from '../campaign.js'
import type { Finding } from '../verdict/finding.js'
import type { Verdict } from '../verdict/verdict.js'

const count = (findings: Finding[], kind: Finding['kind']): number =>
  findings.filter((finding) => finding.kind === kind).length

/** The last line, for programs. */
export const summary = ({ trials }: Campaign, { interactions }: Account, { findings }: Verdict) => ({
  kills: sum(trials, 'kills'),
  streamLosses: sum(trials, 'streamLosses'),
  interactions: interactions.length,
  lost: count(findings, 'lost'),
  doubled: count(findings, 'doubled'),
  unverifiable: count(findings, 'unverifiable'),
})

/** For people. */
export function report(campaign: Campaign, account: Account, verdict: Verdict): string {
  const { interactions, wrong } = account
  const { findings, entries, settledAfter } = verdict
  const sections = [
    table([['broken', 'times', 'kills', 'stream losses', 'others'], ...faults(campaign)]),
    table([
      ['wanted', 'interactions', 'attempts', 'done', 'refused', 'told nothing'],
      ...answers(interactions),
    ]),
    table([
      ['seconds of faults', Math.round(campaign.seconds)],
      ['seconds until nothing was on its way', settledAfter.toFixed(1)],
      ['entries in the log', entries],
      ['lost', count(findings, 'lost')],
      ['doubled', count(findings, 'doubled')],
      ['unverifiable', count(findings, 'unverifiable')],
      ['answers that must not be given', wrong.length],
      ['so at most, of all interactions (95 %)', bound(interactions.length)],
    ]),
    ...listed(findings.map(({ kind, what }) => `${kind}: ${what}`)),
    ...listed(wrong.map((what) => `wrong answer: ${what}`)),
  ]
  return `\n${sections.join('\n')}`
}

/** Rule of three: where nothing went wrong in n trials, the rate is below 3/n with 95 % confidence. */
const bound = (trials: number): string =>
  `${((3 / trials) * 100).toPrecision(2)} % lost or doubled, if none were`

const most = 50
const listed = (lines: string[]): string[] =>
  lines.length === 0
    ? []
    : [
        lines
          .slice(0, most)
          .map((line) => `  ${line.slice(0, 600)}\n`)
          .join(''),
      ]

function faults({ trials }: Campaign): (string | number)[][] {
  const kinds = [...new Set(trials.map(({ kind }) => kind))].sort()
  return kinds.map((kind) => {
    const own = trials.filter((trial) => trial.kind === kind)
    return [kind, own.length, sum(own, 'kills'), sum(own, 'streamLosses'), sum(own, 'others')]
  })
}

function answers(interactions: Interaction[]): (string | number)[][] {
  const names = [...new Set(interactions.map(({ name }) => name))].sort()
  return [...names, 'all'].map((name) => {
    const own = interactions.filter((each) => name === 'all' || each.name === name)
    const attempts = own.reduce((total, each) => total + each.attempts.length, 0)
    const of = (outcome: string) => own.filter((each) => told(each) === outcome).length
    return [name, own.length, attempts, of('done'), of('refused'), of('nothing')]
  })
}
