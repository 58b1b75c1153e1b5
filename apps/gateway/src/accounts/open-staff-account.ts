import { gatewayEvents, messagingRpc } from '@sih/contracts'
import { DomainError, newId, ownInteraction, withInteraction, type Role } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { assertPasswordAllowed } from '../passwords/password-rules.js'
import { Passwords } from '../passwords/passwords.js'
import { openAccountIn } from './open-account-in.js'

export const staffRoles = ['programme_admin', 'programme_staff', 'auditor'] as const satisfies Role[]

export interface NewStaff {
  email: string
  role: (typeof staffRoles)[number]
  firstName: string
  lastName: string
  password: string
}

/** For the first accounts of the programme, which nobody is there to invite. The system itself is on record as having opened them. */
export class OpenStaffAccount {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
  ) {}

  /** @throws DomainError VALIDATION_FAILED for a weak password, ACCOUNT_EXISTS */
  run({ email, role, firstName, lastName, password }: NewStaff): Promise<string> {
    return withInteraction(ownInteraction('gateway.create-staff'), async () => {
      assertPasswordAllowed(password, [email, firstName, lastName])
      const passwordHash = await this.passwords.hash(password)
      return this.work.run(async (tx) => {
        const accountId = newId()
        if (!(await openAccountIn(tx, { id: accountId, email, role, passwordHash }))) {
          throw new DomainError('ACCOUNT_EXISTS')
        }
        tx.publish(gatewayEvents.accountOpened, { accountId, role, organisationId: null })
        tx.send(messagingRpc.keepContact, { accountId, email, firstName, lastName })
        return accountId
      })
    })
  }
}
