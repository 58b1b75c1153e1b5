import { gatewayEvents, type PrincipalView } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { In } from 'typeorm'
import { Account } from '../accounts/account.entity.js'
import { principalView } from './session-token-issuer.js'

@Injectable()
export class WhoAmI {
  constructor(private readonly work: UnitOfWork) {}

  run(): Promise<PrincipalView> {
    const { accountId } = currentInteraction().principal
    return this.work.read(async (tx) => {
      const account = await tx.find(accountsByIds, accountId!)
      if (!account) throw new DomainError('SESSION_ENDED')
      tx.publish(gatewayEvents.ownAccountRead, { accountId: account.id })
      return principalView(account)
    })
  }
}

async function accountsByIds(tx: Tx, ids: readonly string[]): Promise<(Account | undefined)[]> {
  const accounts = await tx.manager.findBy(Account, { id: In(ids as string[]) })
  return ids.map((id) => accounts.find((account) => account.id === id))
}
