import { organisationsEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { keepNames } from '../organisation/keep-names.js'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { organisationState } from '../organisation/organisation.view.js'
import { compareOdsRows, isOpen, type OdsComparison } from './compare-ods-rows.js'
import type { OdsLine } from './ods-file.js'

/** Adds and changes organisations as the register says; those that the file does not mention stay as they are. */
@Injectable()
export class ApplyOdsRows {
  constructor(private readonly organisations: OrganisationRepository) {}

  /** @param publish says what is going on, before what follows from it. @returns what each line has brought */
  async run(tx: Tx, rows: OdsLine[], publish: (compared: OdsComparison[]) => void): Promise<OdsComparison[]> {
    const compared = await compareOdsRows(tx, rows)
    publish(compared)
    const byLine = new Map(rows.map((row) => [row.line, row]))
    const added = compared.filter(({ outcomes }) => outcomes.includes('added'))
    const changed = compared.filter(
      ({ organisationId, outcomes }) => organisationId && outcomes[0] !== 'unchanged',
    )
    const ids = await this.add(
      tx,
      added.map(({ line }) => byLine.get(line)!),
    )
    const rowOf = new Map(changed.map(({ organisationId, line }) => [organisationId!, byLine.get(line)!]))
    await this.organisations.changeAll(tx, [...rowOf.keys()], (organisation) => {
      const { line: _line, ...entry } = rowOf.get(organisation.id)!
      Object.assign(organisation, entry, { open: isOpen(entry, tx.now()) })
    })
    await keepNames(tx, [...ids, ...rowOf.keys()])
    return compared
  }

  /** All in one statement: a new organisation has no agreement from which anything could follow. */
  private async add(tx: Tx, rows: OdsLine[]): Promise<string[]> {
    const incoming = rows.map((row) => {
      const open = isOpen(row, tx.now())
      // One that closes on a later day: the due work is to find out when.
      return { ...row, id: newId(), open, dueAt: open && row.closedOn ? tx.now() : null }
    })
    await tx.query(
      `insert into organisation
              (id, ods_code, legal_name, type, region, address, postcode, opened_on, closed_on, open, due_at, access_since, revision)
       select r.id, r."odsCode", r."legalName", r.type, r.region, r.address, r.postcode, r."openedOn", r."closedOn",
              r.open, r."dueAt", $2, 1
         from jsonb_to_recordset($1) as r (
                id uuid, "odsCode" text, "legalName" text, type text, region text, address text, postcode text,
                "openedOn" date, "closedOn" date, open boolean, "dueAt" timestamptz)`,
      [JSON.stringify(incoming), tx.now()],
    )
    const ids = incoming.map(({ id }) => id)
    for (const organisation of await this.organisations.load(tx, ids)) {
      tx.publish(organisationsEvents.organisationChanged, organisationState(organisation!))
    }
    return ids
  }
}
