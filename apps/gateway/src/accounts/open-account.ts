import { gatewayEvents, organisationsRpc, type OpenAccountRequest, type Receipt } from '@sih/contracts'
import { DomainError, type ProblemCode } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { RpcClient } from '@sih/rpc'
import { Injectable } from '@nestjs/common'
import { assertPasswordAllowed } from '../passwords/password-rules.js'
import { Passwords } from '../passwords/passwords.js'
import { AcceptStaffInvitation } from '../staff/accept-staff-invitation.js'
import { StaffInvitations } from '../staff/staff-invitations.js'
import { Account } from './account.entity.js'
import { openAccountIn } from './open-account-in.js'

/** An invitation is accepted in two steps, of which the first may be repeated until the second has been taken. */
@Injectable()
export class OpenAccount {
  private readonly organisations

  constructor(
    client: RpcClient,
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly staffInvitations: StaffInvitations,
    private readonly acceptStaffInvitation: AcceptStaffInvitation,
  ) {
    this.organisations = client.of(organisationsRpc)
  }

  async run(request: OpenAccountRequest): Promise<Receipt> {
    const staff = await this.staffInvitations.usable(request.token)
    if (staff) await this.acceptStaffInvitation.run(staff, request)
    else await this.join(request)
    return { message: 'Your account is ready: you can sign in now' }
  }

  private async join({ password, ...invitation }: OpenAccountRequest): Promise<void> {
    assertPasswordAllowed(password, [invitation.firstName, invitation.lastName])
    const accepted = await this.organisations.acceptInvitation(invitation)
    assertPasswordAllowed(password, [accepted.email])
    const passwordHash = await this.passwords.hash(password)
    const { accountId: id, email, role, organisationId } = accepted
    await this.work.run(async (tx) => {
      const opened = await openAccountIn(tx, { id, email, role, organisationId, passwordHash })
      if (!opened) throw new DomainError(await refusalFor(tx, id))
      tx.publish(gatewayEvents.accountOpened, { accountId: id, role, organisationId })
    })
  }
}

/** The link was used a second time, before the first use is known where it came from; or the person has an account already. */
const refusalFor = async (tx: Tx, id: string): Promise<ProblemCode> =>
  (await tx.manager.existsBy(Account, { id })) ? 'LINK_NOT_VALID' : 'ACCOUNT_EXISTS'
