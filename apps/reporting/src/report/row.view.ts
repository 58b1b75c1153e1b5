import type { ReportRow } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { none, type FactKind } from '../fact/fact.js'
import type { KeptFact } from '../fact/kept-fact.js'
import type { Place } from '../sheet/find-places.js'

interface FactRow {
  id: string
  happenedAt: Date
  candidateId: string
  organisationId: string
  organisationName: string | null
  codes: KeptFact['codes']
}

/** The facts at these places, in the same order. */
export async function rowsAt(
  tx: Tx,
  generation: number,
  kind: FactKind,
  places: Place[],
): Promise<ReportRow[]> {
  const rows = await tx.query<FactRow>(
    `select fact.subject as id, fact.happened_at as "happenedAt", fact.candidate_id as "candidateId",
            fact.organisation_id as "organisationId", organisation.name as "organisationName", fact.codes
     from unnest($1::date[], $2::integer[]) with ordinality as wanted (month, place, n)
     join fact on fact.generation = $3 and fact.month = wanted.month and fact.kind = $4 and fact.place = wanted.place
     left join organisation on organisation.generation = fact.generation and organisation.id = fact.organisation_id
     order by wanted.n`,
    [places.map(({ month }) => month), places.map(({ place }) => place), generation, kind],
  )
  return rows.map(rowView)
}

const rowView = ({ codes, happenedAt, organisationName, ...row }: FactRow): ReportRow => ({
  ...row,
  happenedAt: happenedAt.toISOString(),
  organisationName: organisationName ?? '',
  connection: codes.connection,
  service: codes.service,
  staffGroup: codes.staffGroup ?? none,
  band: codes.band ?? none,
  type: codes.type ?? none,
  stage: codes.stage ?? none,
  answer: codes.answer ?? none,
  user: codes.user ?? none,
  hours: codes.hours ?? null,
})
