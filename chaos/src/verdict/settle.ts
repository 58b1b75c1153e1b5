import type { Checkpoint, Completeness } from '@sih/contracts'
import { sources } from '@sih/contracts/subscriptions'
import { eventually } from '@sih/testing'
import pg from 'pg'
import { processOf, victims } from '../faults/targets.js'
import type { Ground } from '../ground/ground.js'
import type { Cast } from '../people/cast.js'
import { unverifiable, type Finding } from './finding.js'

/** Milliseconds after which what has not come back, or has not arrived, is taken to be lost for ever. */
const patience = 180_000

/** Waits until everything runs and nothing is on its way any more. @returns what has not come about */
export async function settle(
  ground: Ground,
  { auditor }: Cast,
  tell: (line: string) => void,
): Promise<Finding[]> {
  const steps: [string, () => Promise<void>][] = [
    ['every process runs', () => everythingRuns(ground)],
    ['every event has been taken by every consumer', () => delivered(ground)],
    ['the log is complete and signed', () => completeAndSigned(auditor)],
  ]
  const findings: Finding[] = []
  for (const [name, step] of steps) {
    tell(`waiting until ${name}`)
    await eventually(step, patience).catch((error: Error) =>
      findings.push(unverifiable(`${patience / 1000} s later it is not so that ${name}: ${error.message}`)),
    )
  }
  return findings
}

async function everythingRuns(ground: Ground): Promise<void> {
  const down = victims.filter((victim) => processOf(ground, victim).pid === undefined)
  if (down.length > 0) throw new Error(`${down.join(', ')} not running`)
}

/** Looked up in the databases, not through the proxies: outboxes are empty, and each consumer has confirmed all that was sealed. */
async function delivered({ stack }: Ground): Promise<void> {
  for (const source of sources) {
    const url = new URL(stack.databases[source].ownerUrl)
    url.port = String(stack.servers.postgres!.port)
    const database = new pg.Client({ connectionString: url.href })
    // It may still be on its way down: whatever was asked fails, too, and is asked again.
    database.on('error', () => undefined)
    await database.connect()
    try {
      const { rows } = await database.query<{ waiting: string; late: string }>(
        `select (select count(*) from outbox) as waiting,
           (select count(*) from journal_receipt where number < (select number from journal_head)) as late`,
      )
      const { waiting, late } = rows[0]!
      if (waiting !== '0' || late !== '0')
        throw new Error(`${source} has ${waiting} events unsealed, and ${late} consumers have not had all`)
    } finally {
      await database.end()
    }
  }
}

/** An export ends with the newest checkpoint: what is not signed yet would look lost. */
async function completeAndSigned(auditor: Cast['auditor']): Promise<void> {
  const { complete, sources } = await auditor.insist<Completeness>('GET', '/audit/completeness')
  if (!complete) throw new Error(JSON.stringify(sources))
  const size = sources.reduce((sum, { entries }) => sum + entries, 0)
  await eventually(async () => {
    const { checkpoint } = await auditor.insist<Checkpoint>('GET', '/audit/checkpoint')
    // Origin, size, root: a line each (C2SP tlog-checkpoint). What it is worth is for the verifier to say.
    const signed = Number(checkpoint.split('\n')[1])
    if (signed < size) throw new Error(`of ${size} entries ${signed} are signed`)
  }, 30_000)
}
