import { newId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { OdsRow } from './ods-row.js'

/** An organisation that the file has added or changed, and how. */
export interface OdsChange {
  id: string
  added: boolean
  renamed: boolean
  closed: boolean
  reopened: boolean
  amended: boolean
  /** What other services know of it is different now, and so is its revision. */
  announced: boolean
}

/** The closing date of the register is the last day on which the organisation is open. */
const isOpen = ({ closedOn }: OdsRow, today: string): boolean => closedOn === null || closedOn >= today

/**
 * Adds and changes organisations in one statement, locking each; those the file does not mention stay as they are.
 * Rows that would change nothing are not among the answers.
 */
export function applyOdsRows(tx: Tx, rows: OdsRow[]): Promise<OdsChange[]> {
  const today = tx.now().toISOString().slice(0, 10)
  const incoming = rows.map((row) => {
    const open = isOpen(row, today)
    // Closes on a later day: the due work is to find out when.
    return { ...row, id: newId(), open, dueAt: open && row.closedOn ? tx.now() : null }
  })
  return tx.query<OdsChange>(
    `insert into organisation as o
            (id, ods_code, legal_name, type, region, address, postcode, opened_on, closed_on, open, due_at, revision)
     select r.id, r."odsCode", r."legalName", r.type, r.region, r.address, r.postcode, r."openedOn", r."closedOn", r.open, r."dueAt", 1
       from jsonb_to_recordset($1) as r (
              id uuid, "odsCode" text, "legalName" text, type text, region text, address text, postcode text,
              "openedOn" date, "closedOn" date, open boolean, "dueAt" timestamptz)
      order by r."odsCode"
     on conflict (ods_code) do update
        set legal_name = excluded.legal_name, type = excluded.type, region = excluded.region, open = excluded.open,
            address = excluded.address, postcode = excluded.postcode,
            opened_on = excluded.opened_on, closed_on = excluded.closed_on,
            due_at = coalesce(excluded.due_at, o.due_at),
            revision = o.revision + ((o.legal_name, o.type, o.region, o.open)
              is distinct from (excluded.legal_name, excluded.type, excluded.region, excluded.open))::integer
      where (o.legal_name, o.type, o.region, o.open, o.address, o.postcode, o.opened_on, o.closed_on)
         is distinct from (excluded.legal_name, excluded.type, excluded.region, excluded.open,
                           excluded.address, excluded.postcode, excluded.opened_on, excluded.closed_on)
     returning new.id,
               old.id is null as added,
               coalesce(old.legal_name <> new.legal_name, false) as renamed,
               coalesce(old.open and not new.open, false) as closed,
               coalesce(not old.open and new.open, false) as reopened,
               old.id is not null
                 and ((old.region, old.address, old.postcode, old.opened_on)
                        is distinct from (new.region, new.address, new.postcode, new.opened_on)
                      or old.type <> new.type and old.legal_name = new.legal_name
                      or old.open = new.open and old.closed_on is distinct from new.closed_on) as amended,
               old.revision is distinct from new.revision as announced`,
    [JSON.stringify(incoming)],
  )
}
