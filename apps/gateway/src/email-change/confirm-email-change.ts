import {
  candidatesRpc,
  gatewayEvents,
  messagingRpc,
  organisationsRpc,
  type EmailChangeLink,
  type Receipt,
} from '@sih/contracts'
import { hashOfToken } from '@sih/auth'
import { DomainError, type Role } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Account } from '../accounts/account.entity.js'
import { tellOwner } from '../accounts/tell-owner.js'
import { StaffMember } from '../staff/staff-member.entity.js'
import { PasswordReset } from '../passwords/password-reset.entity.js'
import { EmailChange } from './email-change.entity.js'
import { findEmailChange } from './find-email-change.js'

/** Takes effect when the readers of both addresses have confirmed, in whichever order. */
@Injectable()
export class ConfirmEmailChange {
  constructor(private readonly work: UnitOfWork) {}

  run({ token }: EmailChangeLink): Promise<Receipt> {
    return this.work.run(async (tx) => {
      const change = await findEmailChange(tx, token)
      const { accountId, email } = change
      change.confirm(hashOfToken(token), tx.now())
      await tx.manager.save(change)
      tx.publish(gatewayEvents.emailChangeConfirmed, { accountId })
      if (!change.isConfirmed) {
        return { message: 'Thank you. Now open the link in the e-mail to your other address' }
      }
      await changeAddress(tx, accountId, email)
      return { message: 'Your e-mail address is changed: sign in with it from now on' }
    })
  }
}

async function changeAddress(tx: Tx, accountId: string, email: string): Promise<void> {
  const account = await tx.manager.findOneByOrFail(Account, { id: accountId })
  // Somebody may have got the address since.
  if (await tx.manager.existsBy(Account, { email })) throw new DomainError('LINK_NOT_VALID')
  await tx.manager.update(Account, { id: accountId }, { email })
  await tx.manager.update(StaffMember, { id: accountId }, { email })
  await tx.manager.delete(EmailChange, { accountId })
  await tx.manager.delete(PasswordReset, { accountId })
  tellOwner(tx, account.email, 'address_changed')
  tellServices(tx, account.role, { accountId, email })
  tx.publish(gatewayEvents.emailChanged, { accountId })
}

/** Each keeps a copy of its own. */
function tellServices(tx: Tx, role: Role | null, change: { accountId: string; email: string }): void {
  tx.send(messagingRpc.changeContactAddress, change)
  if (role === 'candidate') tx.send(candidatesRpc.changeCandidateAddress, change)
  // People of organisations have no role but those of their memberships.
  if (role === null) tx.send(organisationsRpc.changeMemberAddress, change)
}
