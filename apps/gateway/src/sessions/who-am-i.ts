import { gatewayEvents, type OwnAccountView } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { In } from 'typeorm'
import { Account } from '../accounts/account.entity.js'
import type { Capacity } from '../memberships/choose-capacity.js'
import { membershipsOf } from '../memberships/memberships-of.js'
import { principalView } from './session-token-issuer.js'

@Injectable()
export class WhoAmI {
  constructor(private readonly work: UnitOfWork) {}

  run(): Promise<OwnAccountView> {
    const { principal } = currentInteraction()
    return this.work.read(async (tx) => {
      const account = await tx.find(accountsByIds, principal.accountId!)
      if (!account) throw new DomainError('SESSION_ENDED')
      const memberships = (await tx.find(membershipsOf, account.id)) ?? []
      tx.publish(gatewayEvents.ownAccountRead, { accountId: account.id })
      return { ...principalView(principal as Capacity, account), memberships }
    })
  }
}

async function accountsByIds(tx: Tx, ids: readonly string[]): Promise<(Account | undefined)[]> {
  const accounts = await tx.manager.findBy(Account, { id: In(ids as string[]) })
  return ids.map((id) => accounts.find((account) => account.id === id))
}
