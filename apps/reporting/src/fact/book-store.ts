import type { EventEnvelope, OrganisationState } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { Book } from './book.js'
import { readings } from './readings.js'

type States = Map<string, object>

/** With all that is known of what the events are about, and of what that is about in turn. */
export async function openBook(tx: Tx, generation: number, events: EventEnvelope[]): Promise<Book> {
  const states: States = new Map()
  await load(tx, generation, states, events.flatMap(idsOf))
  await load(tx, generation, states, [...states.values()].flatMap(placementOf))
  await load(tx, generation, states, [...states.values()].flatMap(candidateOf))
  return new Book(states)
}

function idsOf({ type, data }: EventEnvelope): string[] {
  const { candidateId } = data
  const about = readings.get(type)!.about?.(data) ?? []
  return [candidateId, ...about].filter((id) => typeof id === 'string')
}

/** A job filling may have named another placement before. */
const placementOf = (state: object): string[] =>
  'placementId' in state && typeof state.placementId === 'string' ? [state.placementId] : []

/** A placement or job filling is told of with what is known of its candidate, whoever the event is about. */
const candidateOf = (state: object): string[] => {
  const { said } = state as { said?: { candidateId: string } | null }
  return said ? [said.candidateId] : []
}

async function load(tx: Tx, generation: number, states: States, ids: string[]): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !states.has(id))
  if (missing.length === 0) return
  const rows = await tx.query<{ id: string; state: object }>(
    'select id, state from known where generation = $1 and id = any($2)',
    [generation, missing],
  )
  for (const { id, state } of rows) states.set(id, state)
}

export async function keepBook(tx: Tx, generation: number, book: Book): Promise<void> {
  const changed = book.changed()
  if (changed.length > 0) {
    await tx.query(
      `insert into known (generation, id, state) select $1, * from unnest($2::uuid[], $3::jsonb[])
       on conflict (generation, id) do update set state = excluded.state`,
      [generation, changed.map(([id]) => id), changed.map(([, state]) => JSON.stringify(state))],
    )
  }
  await keepOrganisations(tx, generation, [...book.organisations.values()])
}

async function keepOrganisations(tx: Tx, generation: number, states: OrganisationState[]): Promise<void> {
  if (states.length === 0) return
  await tx.query(
    `insert into organisation (generation, id, revision, region, ods_code, name, access_active)
     select $1, * from unnest($2::uuid[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::boolean[])
     on conflict (generation, id) do update
     set revision = excluded.revision, region = excluded.region, ods_code = excluded.ods_code, name = excluded.name,
         access_active = excluded.access_active
     where organisation.revision < excluded.revision`,
    [
      generation,
      states.map(({ organisationId }) => organisationId),
      states.map(({ revision }) => revision),
      states.map(({ region }) => region),
      states.map(({ odsCode }) => odsCode),
      states.map(({ legalName }) => legalName),
      states.map(({ accessActive }) => accessActive),
    ],
  )
}
