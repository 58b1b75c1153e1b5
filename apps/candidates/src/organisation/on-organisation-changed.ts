import { Injectable } from '@nestjs/common'
import { organisationsEvents, type OrganisationState } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { deliverWaiting } from '../interest/deliver-waiting.js'

@Injectable()
export class OnOrganisationChanged {
  @Reacts(organisationsEvents.organisationChanged)
  async run(tx: Tx, state: OrganisationState): Promise<void> {
    await keepNewest(tx, state)
    await deliverWaiting(tx, { organisationId: state.organisationId })
  }
}

const keepNewest = (
  tx: Tx,
  { organisationId, revision, legalName, pledged, accessActive }: OrganisationState,
) =>
  tx.query(
    `insert into organisation (id, revision, legal_name, pledged, access_active) values ($1, $2, $3, $4, $5)
     on conflict (id) do update
       set revision = excluded.revision, legal_name = excluded.legal_name,
           pledged = excluded.pledged, access_active = excluded.access_active
       where organisation.revision < excluded.revision`,
    [organisationId, revision, legalName, pledged, accessActive],
  )
