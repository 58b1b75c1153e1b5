import { gatewayEvents, messagingRpc } from '@sih/contracts'
import { DomainError, ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { assertPasswordAllowed } from '../passwords/password-rules.js'
import { Passwords } from '../passwords/passwords.js'
import { StaffMember, type StaffInvitee } from '../staff/staff-member.entity.js'
import { openAccountIn } from './open-account-in.js'

export interface NewStaff extends StaffInvitee {
  password: string
}

/** For the first accounts of the programme, which nobody is there to invite. The system itself is on record as having opened them. */
export class OpenStaffAccount {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
  ) {}

  /** @throws DomainError VALIDATION_FAILED for a weak password, ACCOUNT_EXISTS, STAFF_ALREADY_INVITED */
  run({ password, ...staff }: NewStaff): Promise<string> {
    const { email, role, firstName, lastName } = staff
    return withInteraction(ownInteraction('gateway.create-staff'), async () => {
      assertPasswordAllowed(password, [email, firstName, lastName])
      const passwordHash = await this.passwords.hash(password)
      return this.work.run(async (tx) => {
        const member = StaffMember.from(staff, null, tx.now())
        member.join({}, tx.now())
        const accountId = member.id
        if (!(await openAccountIn(tx, { id: accountId, email, role, passwordHash }))) {
          throw new DomainError('ACCOUNT_EXISTS')
        }
        if (await tx.manager.existsBy(StaffMember, { email })) throw new DomainError('STAFF_ALREADY_INVITED')
        await tx.manager.insert(StaffMember, member)
        tx.publish(gatewayEvents.accountOpened, { accountId, role, organisationId: null })
        tx.send(messagingRpc.keepContact, { accountId, email, firstName, lastName })
        return accountId
      })
    })
  }
}
