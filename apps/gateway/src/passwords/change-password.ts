import { gatewayEvents, type ChangePasswordRequest } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Account } from '../accounts/account.entity.js'
import { tellOwner } from '../accounts/tell-owner.js'
import { endSessions } from '../sessions/end-sessions.js'
import { OwnPassword } from './own-password.js'
import { assertPasswordAllowed } from './password-rules.js'
import { PasswordReset } from './password-reset.entity.js'
import { Passwords } from './passwords.js'

@Injectable()
export class ChangePassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ownPassword: OwnPassword,
    private readonly passwords: Passwords,
  ) {}

  async run({ currentPassword, newPassword }: ChangePasswordRequest): Promise<void> {
    const { id, email, passwordHash: replaced } = await this.ownPassword.assertIs(currentPassword)
    assertPasswordAllowed(newPassword, [email], 'newPassword')
    const passwordHash = await this.passwords.hash(newPassword)
    await this.work.run(async (tx) => {
      const { affected } = await tx.manager.update(Account, { id, passwordHash: replaced }, { passwordHash })
      // Changed or reset by somebody else since it was checked.
      if (!affected) throw new DomainError('PASSWORD_WRONG')
      await tx.manager.delete(PasswordReset, { accountId: id })
      await endSessions(tx, id, currentInteraction().principal.sessionId)
      tellOwner(tx, email, 'password_changed')
      tx.publish(gatewayEvents.passwordChanged, { accountId: id })
    })
  }
}
