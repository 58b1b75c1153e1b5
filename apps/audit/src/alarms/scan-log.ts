import { candidatesEvents } from '@sih/contracts'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { AuditConfig } from '../config.js'
import { takeTurn } from '../log/take-turn.js'
import { countSightings } from './count-sightings.js'
import { raiseAlarm } from './raise-alarm.js'
import { sightingOf, type Limits, type Scanned } from './sightings.js'

const most = 5_000

/** Looks through what has been added to the log, behind those who append: they wait for nothing here. */
@Injectable()
export class ScanLog {
  private readonly limits: Limits

  constructor(
    private readonly work: UnitOfWork,
    { ALARM_REFUSALS, ALARM_SIGN_INS, ALARM_PROFILES }: AuditConfig,
  ) {
    this.limits = {
      unreadable: 0,
      refused_burst: ALARM_REFUSALS,
      signIns: ALARM_SIGN_INS,
      profile_volume: ALARM_PROFILES,
    }
  }

  /** The next entries, at most a few thousand. @returns whether there may be more, which nobody else is looking at */
  readonly next = (): Promise<boolean> =>
    withInteraction(ownInteraction('audit.scan-log'), () =>
      this.work.run(async (tx) => {
        if (!(await takeTurn(tx, 'alarms'))) return false
        const { from, until } = await nextPart(tx)
        if (from === until) return false
        await lookForHole(tx, from, until)
        const sightings = (await scanned(tx, from, until)).flatMap((entry) => sightingOf(entry) ?? [])
        for (const noticed of await countSightings(tx, sightings, this.limits)) await raiseAlarm(tx, noticed)
        await tx.query('insert into alarm_scan (until) values ($1)', [until])
        return true
      }),
    )
}

async function nextPart(tx: Tx): Promise<{ from: number; until: number }> {
  const [part] = await tx.query<{ from: string; until: string }>(
    `select "from", greatest("from", least("from" + $1, coalesce((select max(size) from log_batch), 0))) as until
     from (select max(until) as "from" from alarm_scan) as done`,
    [most],
  )
  return { from: Number(part!.from), until: Number(part!.until) }
}

/** Entries are never taken away; where one is missing, somebody has. */
async function lookForHole(tx: Tx, from: number, until: number): Promise<void> {
  const [there] = await tx.query<{ entries: number }>(
    'select count(*)::integer as entries from log_entry where index >= $1 and index < $2',
    [from, until],
  )
  const count = until - from - there!.entries
  if (count === 0) return
  const [missing] = await tx.query<{ index: string }>(
    `select min(index) as index from generate_series($1::bigint, $2::bigint - 1) as wanted (index)
     where not exists (select from log_entry where log_entry.index = wanted.index)`,
    [from, until],
  )
  await raiseAlarm(tx, { kind: 'gap', subject: 'log', occasion: missing!.index, count })
}

/** What counts towards an alarm at all. */
async function scanned(tx: Tx, from: number, until: number): Promise<Scanned[]> {
  const rows = await tx.query<Scanned & { index: string }>(
    `select index, source, type, outcome, logged_at as "loggedAt", leaf from log_entry
     where index >= $1 and index < $2 and (outcome = 'refused' or type = $3) order by index`,
    [from, until, candidatesEvents.profileOpened.type],
  )
  return rows.map((row) => ({ ...row, index: Number(row.index) }))
}
