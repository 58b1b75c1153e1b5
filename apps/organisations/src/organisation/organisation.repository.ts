import { organisationsEvents } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Any, In, type FindOptionsWhere } from 'typeorm'
import { AccessChange } from '../access-history/access-change.entity.js'
import { Agreement } from '../agreement/agreement.entity.js'
import { agreementFact } from '../agreement/agreement.view.js'
import { sendAgreement } from '../agreement/send-agreement.js'
import { OrganisationsConfig } from '../config.js'
import { newestTemplate } from '../template/find-template.js'
import { Organisation } from './organisation.entity.js'
import { organisationState } from './organisation.view.js'
import { settle } from './settle.js'

type Key = { id: string } | { odsCode: string }

@Injectable()
export class OrganisationRepository {
  constructor(private readonly config: OrganisationsConfig) {}

  /**
   * Does something to an organisation under the lock of its row, so that one who comes at the same time decides on what
   * the first has left. What has become due by time is settled before `act`, its consequences after it. `act` publishes
   * the interaction; what lapsed or was issued of itself, and the public state if it is another now, are announced as its
   * consequences.
   * @throws DomainError ORGANISATION_NOT_FOUND
   */
  async change<T>(tx: Tx, key: Key, act: (organisation: Organisation) => T | Promise<T>): Promise<T> {
    const [organisation] = await this.lock(tx, key)
    if (!organisation) throw new DomainError('ORGANISATION_NOT_FOUND')
    const result = await this.changeLocked(tx, organisation, act)
    await save(tx, [organisation])
    return result
  }

  /** Like `change`, for each of them in the order of their ids. */
  async changeAll(tx: Tx, ids: string[], act: (organisation: Organisation) => void): Promise<void> {
    const organisations = await this.lock(tx, { id: In(ids) })
    for (const organisation of organisations) await this.changeLocked(tx, organisation, act)
    await save(tx, organisations)
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

  private async changeLocked<T>(
    tx: Tx,
    organisation: Organisation,
    act: (organisation: Organisation) => T | Promise<T>,
  ): Promise<T> {
    const { GRACE_DAYS } = this.config
    const [state, access] = [stateOf(organisation), accessOf(organisation)]
    const overdue = settle(organisation, tx.now(), GRACE_DAYS)
    const result = await act(organisation)
    const due = settle(organisation, tx.now(), GRACE_DAYS)
    for (const agreement of [...overdue.lapsed, ...due.lapsed]) {
      tx.publish(organisationsEvents.agreementLapsed, agreementFact(agreement))
    }
    for (const issued of [...overdue.reissued, ...due.reissued]) sendAgreement(tx, issued)
    if (accessOf(organisation) !== access) await this.keepAccess(tx, organisation)
    if (stateOf(organisation) !== state) {
      organisation.revision += 1
      tx.publish(organisationsEvents.organisationChanged, organisationState(organisation))
    }
    organisation.accessReason = organisation.access.reason
    return result
  }

  private async keepAccess(tx: Tx, organisation: Organisation): Promise<void> {
    organisation.accessSince = tx.now()
    const change = AccessChange.of(organisation, currentInteraction().operation, organisation.accessSince)
    await tx.manager.insert(AccessChange, change)
  }

  private async lock(tx: Tx, where: FindOptionsWhere<Organisation>): Promise<Organisation[]> {
    const organisations = await tx.manager.find(Organisation, {
      where,
      order: { id: 'asc' },
      // Rows that refer to this one may be added meanwhile: nobody changes the key.
      lock: { mode: 'for_no_key_update' },
    })
    await this.fillIn(tx, organisations)
    const wording = await newestTemplate(tx)
    return organisations.map((organisation) => Object.assign(organisation, { wording }))
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

async function save(tx: Tx, organisations: Organisation[]): Promise<void> {
  // One by one and oldest first: the one that lapses has to leave its place to the next.
  for (const { agreements } of organisations) {
    for (const agreement of agreements) await tx.manager.save(agreement)
  }
  await tx.manager.save(organisations)
}

const stateOf = (organisation: Organisation): string => JSON.stringify(organisationState(organisation))
const accessOf = ({ access }: Organisation): string => JSON.stringify(access)
