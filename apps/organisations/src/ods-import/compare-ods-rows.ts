import type { OdsOutcome } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { OdsLine } from './ods-file.js'

/** A line of the file against what is known so far. */
export interface OdsComparison {
  line: number
  /** Null where the organisation is new. */
  organisationId: string | null
  nameBefore: string | null
  /** One that changed has each kind of change it brings. */
  outcomes: OdsOutcome[]
}

/** The closing date of the register is the last day on which the organisation is open. */
export const isOpen = ({ closedOn }: { closedOn: string | null }, now: Date): boolean =>
  closedOn === null || closedOn >= now.toISOString().slice(0, 10)

const compare = `
  select r.line, o.id as "organisationId", o.legal_name as "nameBefore",
         case when o.id is null then '{added}'::text[] else array_remove(array[
           case when o.legal_name <> r."legalName" then 'renamed' end,
           case when o.open and not r.open then 'closed' end,
           case when not o.open and r.open then 'reopened' end,
           case when (o.region, o.address, o.postcode, o.opened_on)
                       is distinct from (r.region, r.address, r.postcode, r."openedOn")
                  or o.type <> r.type and o.legal_name = r."legalName"
                  or o.open = r.open and o.closed_on is distinct from r."closedOn" then 'amended' end
         ], null) end as outcomes
    from jsonb_to_recordset($1) as r (
           line integer, "odsCode" text, "legalName" text, type text, region text, address text, postcode text,
           "openedOn" date, "closedOn" date, open boolean)
    left join organisation o on o.ods_code = r."odsCode"
   order by r.line`

/** What an import of these rows would bring now. */
export async function compareOdsRows(tx: Tx, rows: OdsLine[]): Promise<OdsComparison[]> {
  const incoming = rows.map((row) => ({ ...row, open: isOpen(row, tx.now()) }))
  const compared = await tx.query<OdsComparison>(compare, [JSON.stringify(incoming)])
  return compared.map((each) => (each.outcomes.length === 0 ? { ...each, outcomes: ['unchanged'] } : each))
}
