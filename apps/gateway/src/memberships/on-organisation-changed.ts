import { organisationsEvents, type OrganisationState } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

@Injectable()
export class OnOrganisationChanged {
  @Reacts(organisationsEvents.organisationChanged)
  async run(tx: Tx, { organisationId, legalName, revision }: OrganisationState): Promise<void> {
    await tx.query(
      `insert into organisation (id, name, revision) values ($1, $2, $3)
       on conflict (id) do update set name = excluded.name, revision = excluded.revision
         where organisation.revision < excluded.revision`,
      [organisationId, legalName, revision],
    )
  }
}
