import type { ExportSection } from '@sih/contracts'
import type { Tx } from '@sih/persistence'

interface OwnedTable {
  name: string
  /** The column that says whose a row is. */
  owner: string
  /** What a person can read: neither bytes nor what is only there to be searched. */
  columns: string[]
}

/** How the service does its work on somebody's behalf, and what it derives to be searched: it says nothing more about them. */
const workings = ['data_export', 'search_document', 'search_listing', 'search_code']

/**
 * The tables that belong to a candidate are those that go with one. So whatever is erased is also what people are given, and a
 * new table is in both or in neither.
 */
export const ownedTables = (tx: Tx): Promise<OwnedTable[]> =>
  tx.query<OwnedTable>(
    `select owned.name, owned.owner, array_agg(quote_ident(attname) order by attnum) as columns
     from (
       select 'candidate'::regclass as id, 'candidate' as name, 'id' as owner
       union all
       select conrelid, conrelid::regclass::text, attname
       from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
       where contype = 'f' and confrelid = 'candidate'::regclass and confdeltype = 'c'
     ) as owned
     join pg_attribute on attrelid = owned.id
     where attnum > 0 and not attisdropped and attgenerated = ''
       and atttypid not in ('bytea'::regtype, 'tsvector'::regtype) and owned.name <> all($1::text[])
     group by owned.name, owned.owner
     order by owned.name <> 'candidate', owned.name`,
    [workings],
  )

/** Everything that this service holds about a candidate, under the names of the tables. */
export async function ownedRecords(tx: Tx, candidateId: string): Promise<ExportSection[]> {
  const sections: ExportSection[] = []
  for (const { name, owner, columns } of await ownedTables(tx)) {
    const rows = await tx.query<{ record: Record<string, unknown> }>(
      `select to_jsonb(own) as record from (select ${columns.join(', ')} from ${name} where ${owner} = $1 order by 1) own`,
      [candidateId],
    )
    const records = rows.map(({ record }) => inCamelCase(record))
    if (records.length > 0) sections.push({ service: 'candidates', name: camelCase(name), records })
  }
  return [...sections, ...(await organisationsIn(tx, sections))]
}

/** The names of the organisations that the records speak of by id. */
async function organisationsIn(tx: Tx, sections: ExportSection[]): Promise<ExportSection[]> {
  const ids = sections.flatMap(({ records }) =>
    records.flatMap((record) =>
      Object.entries(record).flatMap(([name, value]) =>
        /organisationId$/i.test(name) && value ? [value] : [],
      ),
    ),
  )
  if (ids.length === 0) return []
  const records = await tx.query<Record<string, unknown>>(
    'select id, legal_name as "legalName" from organisation where id = any($1::uuid[]) order by legal_name',
    [ids],
  )
  return [{ service: 'candidates', name: 'organisations', records }]
}

const inCamelCase = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [camelCase(name), value]))

const camelCase = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
