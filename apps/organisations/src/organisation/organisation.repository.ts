import { organisationsEvents } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Any } from 'typeorm'
import { Agreement } from '../agreement/agreement.entity.js'
import { agreementFact } from '../agreement/agreement.view.js'
import { Organisation } from './organisation.entity.js'
import { organisationState } from './organisation.view.js'

type Key = { id: string } | { odsCode: string }

@Injectable()
export class OrganisationRepository {
  /**
   * Does something to an organisation under the lock of its row, so that one who comes at the same time decides on what
   * the first has left. What has become due by time is settled before `act`, its consequences after it. `act` publishes
   * the interaction; what lapsed, and the public state if it is another now, are announced as its consequences.
   * @throws DomainError ORGANISATION_NOT_FOUND
   */
  async change<T>(tx: Tx, key: Key, act: (organisation: Organisation) => T | Promise<T>): Promise<T> {
    const organisation = await this.lock(tx, key)
    const before = JSON.stringify(organisationState(organisation))
    const overdue = organisation.settle(tx.now())
    const result = await act(organisation)
    const lapsed = [...overdue, ...organisation.settle(tx.now())]
    const changed = JSON.stringify(organisationState(organisation)) !== before
    if (changed) organisation.revision += 1
    // One by one and oldest first: the one that lapses has to leave its place to the next.
    for (const agreement of organisation.agreements) await tx.manager.save(agreement)
    await tx.manager.save(organisation)
    for (const agreement of lapsed) tx.publish(organisationsEvents.agreementLapsed, agreementFact(agreement))
    if (changed) tx.publish(organisationsEvents.organisationChanged, organisationState(organisation))
    return result
  }

  /** @throws DomainError ORGANISATION_NOT_FOUND */
  async get(tx: Tx, id: string): Promise<Organisation> {
    const organisation = await tx.find(this.load, id)
    if (!organisation) throw new DomainError('ORGANISATION_NOT_FOUND')
    return organisation
  }

  /** In the order of the ids. */
  readonly load = async (tx: Tx, ids: readonly string[]): Promise<(Organisation | undefined)[]> => {
    const found = await tx.manager.find(Organisation, { where: { id: Any([...ids]) } })
    await this.fillIn(tx, found)
    const byId = new Map(found.map((organisation) => [organisation.id, organisation]))
    return ids.map((id) => byId.get(id))
  }

  private async lock(tx: Tx, key: Key): Promise<Organisation> {
    const organisation = await tx.manager.findOne(Organisation, {
      where: key,
      // Rows that refer to this one may be added meanwhile: nobody changes the key.
      lock: { mode: 'for_no_key_update' },
    })
    if (!organisation) throw new DomainError('ORGANISATION_NOT_FOUND')
    await this.fillIn(tx, [organisation])
    return organisation
  }

  private async fillIn(tx: Tx, organisations: Organisation[]): Promise<void> {
    const agreements = await tx.manager.find(Agreement, {
      where: { organisationId: Any(organisations.map(({ id }) => id)) },
      order: { issuedAt: 'asc', id: 'asc' },
    })
    const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
    for (const organisation of organisations) organisation.agreements = []
    for (const agreement of agreements) byId.get(agreement.organisationId)!.agreements.push(agreement)
  }
}
