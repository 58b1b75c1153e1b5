import { setTimeout as delay } from 'node:timers/promises'
import type { Account } from './account/account.js'
import type { Arguments } from './arguments.js'
import type { Toll } from './faults/fault.js'
import type { Ground } from './ground/ground.js'
import { planOf, type Step } from './plan/plan.js'

/** One fault that was brought about. */
export interface Trial extends Required<Toll> {
  kind: string
}

export interface Campaign {
  trials: Trial[]
  /** How long things were broken. */
  seconds: number
}

/** Milliseconds that a fault waits for people to be given answers: while nobody is, things are broken all the same. */
const patience = 8_000
const killsForEachLoss = 25

/** Brings about the faults of a plan, several at a time, never two of a kind that lasts. */
export async function campaign(
  ground: Ground,
  account: Account,
  { kills, seconds, seed }: Arguments,
  tell: (line: string) => void,
): Promise<Campaign> {
  const trials: Trial[] = []
  const underWay = new Map<string, Promise<void>>()
  const started = performance.now()
  const elapsed = () => (performance.now() - started) / 1_000
  const isEnough = () =>
    elapsed() >= seconds ||
    (sum(trials, 'kills') >= kills && sum(trials, 'streamLosses') >= kills / killsForEachLoss)
  for (const step of planOf(seed)) {
    await underWay.get(step.kind)
    await answers(account, step)
    if (isEnough()) break
    tell(`${elapsed().toFixed(1).padStart(7)} s  ${step.kind}: ${step.what}`)
    const trial = bring(ground, step).then((each) => void trials.push(each))
    underWay.set(step.kind, trial)
  }
  await Promise.all(underWay.values())
  return { trials, seconds: elapsed() }
}

async function bring(ground: Ground, step: Step): Promise<Trial> {
  const { kills = 0, streamLosses = 0, others = 0 } = await step.bring(ground)
  return { kind: step.kind, kills, streamLosses, others }
}

async function answers(account: Account, { afterAnswers }: Step): Promise<void> {
  const goal = account.answered + afterAnswers
  const end = performance.now() + patience
  while (account.answered < goal && performance.now() < end) await delay(20)
}

export const sum = (trials: Trial[], what: keyof Toll): number =>
  trials.reduce((total, trial) => total + trial[what], 0)
