import { gatewayEvents, messagingRpc, type OpenAccountRequest } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { openAccountIn } from '../accounts/open-account-in.js'
import { assertPasswordAllowed } from '../passwords/password-rules.js'
import { Passwords } from '../passwords/passwords.js'
import { StaffMember } from './staff-member.entity.js'

/** Opens the account of somebody of the programme. Of two who hold the link the first gets it, the other is told. */
@Injectable()
export class AcceptStaffInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
  ) {}

  async run({ id, email }: StaffMember, { password, ...names }: OpenAccountRequest): Promise<void> {
    assertPasswordAllowed(password, [email, names.firstName, names.lastName])
    const passwordHash = await this.passwords.hash(password)
    await this.work.run(async (tx) => {
      const lock = { mode: 'pessimistic_write' as const }
      const member = await tx.manager.findOneOrFail(StaffMember, { where: { id }, lock })
      member.requireUsable(tx.now())
      member.join(names, tx.now())
      const { role, firstName, lastName } = member
      if (!(await openAccountIn(tx, { id, email, role, passwordHash }))) {
        throw new DomainError('ADDRESS_IN_OTHER_USE')
      }
      await tx.manager.save(member)
      tx.publish(gatewayEvents.accountOpened, { accountId: id, role, organisationId: null })
      tx.send(messagingRpc.keepContact, { accountId: id, email, firstName, lastName })
    })
  }
}
