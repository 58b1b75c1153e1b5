import {
  gatewayEvents,
  organisationsRpc,
  type AcceptedInvitation,
  type OpenAccountRequest,
} from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { RpcClient } from '@sih/rpc'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Membership } from '../memberships/membership.entity.js'
import { assertPasswordAllowed } from '../passwords/password-rules.js'
import { Passwords } from '../passwords/passwords.js'
import { Account } from './account.entity.js'
import { openAccountIn } from './open-account-in.js'
import { ProofOfPassword } from './proof-of-password.js'

/** Whatever can be wrong with the password is found before the invitation counts as accepted. */
@Injectable()
export class JoinOrganisation {
  private readonly organisations

  constructor(
    client: RpcClient,
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly proofOfPassword: ProofOfPassword,
  ) {
    this.organisations = client.of(organisationsRpc)
  }

  async run(request: OpenAccountRequest): Promise<void> {
    const { email } = await this.organisations.inspectInvitation({ token: request.token })
    const account = await this.dataSource.manager.findOneBy(Account, { email })
    if (account) await this.withAccount(account, request)
    else await this.withoutAccount(email, request)
  }

  /** The membership comes with the organisations service's fact, so that a removal can never be overtaken by it. */
  private async withAccount(account: Account, { token, password }: OpenAccountRequest): Promise<void> {
    if (account.role) throw new DomainError('ADDRESS_IN_OTHER_USE')
    await this.proofOfPassword.ask(account, password)
    await this.organisations.acceptInvitation({ token, accountId: account.id })
  }

  /** In two steps, of which the first may be repeated until the second has been taken. */
  private async withoutAccount(email: string, { password, ...names }: OpenAccountRequest): Promise<void> {
    assertPasswordAllowed(password, [email, names.firstName, names.lastName])
    const passwordHash = await this.passwords.hash(password)
    await this.open(await this.organisations.acceptInvitation(names), passwordHash)
  }

  private open({ accountId: id, email, role, organisationId }: AcceptedInvitation, passwordHash: string) {
    return this.work.run(async (tx) => {
      if (!(await openAccountIn(tx, { id, email, role: null, passwordHash }))) {
        // The link was used at the same time; or another invitation to the address was accepted meanwhile.
        const used = await tx.manager.existsBy(Account, { id })
        throw new DomainError(used ? 'LINK_USED_ALREADY' : 'ACCOUNT_EXISTS')
      }
      await tx.manager.insert(Membership, { accountId: id, organisationId, role })
      tx.publish(gatewayEvents.accountOpened, { accountId: id, role, organisationId })
    })
  }
}
