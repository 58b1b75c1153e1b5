import { decodeCursor, defaultLimit, pageFrom, type Tx } from '@sih/persistence'

export interface OrganisationFilter {
  search?: string
  region?: string
  type?: string
  /** Others of the region of this one; an id of none has none near it. */
  near?: string
  /** Left out: both. */
  pledged?: boolean
  /** Left out: both. */
  open?: boolean
  accessActive?: boolean
  accessReason?: string
  limit?: number
  cursor?: string
}

interface Place {
  id: string
  legal_name: string
}

/** Typed by people: `%`, `_` and `\` have no special meaning. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/**
 * A page of organisations by name.
 * @param load makes what is shown of them, in the order of the ids
 * @throws DomainError VALIDATION_FAILED for a cursor of another list
 */
export async function organisationPage<View>(
  tx: Tx,
  { search, limit = defaultLimit, cursor, ...only }: OrganisationFilter,
  load: (tx: Tx, ids: readonly string[]) => Promise<(View | undefined)[]>,
): Promise<{ items: View[]; nextCursor: string | null }> {
  const [afterName, afterId] = decodeCursor(cursor, 'text', 'id') ?? [null, null]
  const places = await tx.query<Place>(
    `select o.id, o.legal_name
       from organisation o
      where ($1::text is null or o.ods_code = upper($1) or o.id in (
              select n.organisation_id from organisation_name n where n.name ilike $2::text))
        and ($3::text is null or o.region = $3)
        and ($4::boolean is null or (o.pledged_at is not null) = $4)
        and ($5::boolean is null or (o.open and o.closed_at is null) = $5)
        and ($6::text is null or o.type = $6)
        and ($7::boolean is null or (o.access_reason = 'active') = $7)
        and ($8::text is null or o.access_reason = $8)
        and ($12::uuid is null or o.id <> $12 and o.region = (select region from organisation where id = $12))
        and ($9::text is null or (o.legal_name, o.id) > ($9, $10::uuid))
      order by o.legal_name, o.id
      limit $11`,
    [
      search ?? null,
      search === undefined ? null : containing(search),
      only.region ?? null,
      only.pledged ?? null,
      only.open ?? null,
      only.type ?? null,
      only.accessActive ?? null,
      only.accessReason ?? null,
      afterName,
      afterId,
      limit + 1,
      only.near ?? null,
    ],
  )
  const page = pageFrom(
    places,
    limit,
    (place) => [place.legal_name, place.id],
    ({ id }) => id,
  )
  const views = await load(tx, page.items)
  return { items: views.filter((view) => view !== undefined), nextCursor: page.nextCursor }
}
