import { organisationsEvents, type OrganisationState } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { lastMonth } from '../summary/last-month.js'

@Injectable()
export class OnOrganisationChanged {
  @Reacts(organisationsEvents.organisationChanged)
  async run(tx: Tx, { organisationId, legalName, accessActive, revision }: OrganisationState): Promise<void> {
    await tx.query(
      `insert into organisation (id, name, access_active, revision, summarised_until) values ($1, $2, $3, $4, $5)
       on conflict (id) do update
         set name = excluded.name, access_active = excluded.access_active, revision = excluded.revision,
             clocks_behind = organisation.clocks_behind or organisation.access_active <> excluded.access_active
         where organisation.revision < excluded.revision`,
      [organisationId, legalName, accessActive, revision, lastMonth(tx.now()).to],
    )
  }
}
