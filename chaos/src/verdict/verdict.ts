import type { Account } from '../account/account.js'
import type { Ground } from '../ground/ground.js'
import type { Cast } from '../people/cast.js'
import type { Finding } from './finding.js'
import { findEffects } from './found.js'
import { heldAgainstEffects } from './held-against-effects.js'
import { heldAgainstLog } from './held-against-log.js'
import { reports } from './reports.js'
import { settle } from './settle.js'
import { wholeLog } from './whole-log.js'

export interface Verdict {
  findings: Finding[]
  /** Entries of the log. */
  entries: number
  /** Seconds until nothing was on its way any more. */
  settledAfter: number
}

/** Lets everything come to rest, counts it and holds it against what clients were told. */
export async function reach(
  ground: Ground,
  cast: Cast,
  { interactions }: Account,
  tell: (line: string) => void,
): Promise<Verdict> {
  const started = performance.now()
  const findings = await settle(ground, cast, tell)
  const settledAfter = (performance.now() - started) / 1_000
  await Promise.all(
    [cast.staff, cast.auditor, ...[...cast.members, ...cast.candidates].map(({ person }) => person)].map(
      (person) => person.signIn(),
    ),
  )
  const found = await findEffects(cast)
  const log = await wholeLog(ground, cast)
  findings.push(
    ...log.findings,
    ...heldAgainstLog(interactions, log.entries),
    ...heldAgainstEffects(interactions, log.entries, found),
    ...(await reports(cast, log.entries)),
  )
  return { findings, entries: log.entries.length, settledAfter }
}
