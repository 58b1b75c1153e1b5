import { hashOfToken } from '@sih/auth'
import { gatewayEvents, type InvitationShown } from '@sih/contracts'
import { Clock } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { StaffMember } from './staff-member.entity.js'
import { staffFact } from './staff-member.view.js'

/** Invitations to the programme, by the secrets of their links. */
@Injectable()
export class StaffInvitations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Whom the programme has invited by this link; null if it was not the programme that sent it.
   * @throws DomainError LINK_USED_ALREADY, LINK_WITHDRAWN, LINK_EXPIRED
   */
  async usable(token: string): Promise<StaffMember | null> {
    const member = await this.dataSource.manager.findOneBy(StaffMember, { tokenHash: hashOfToken(token) })
    member?.requireUsable(this.clock.now())
    return member
  }

  show(member: StaffMember): Promise<InvitationShown> {
    return this.work.read(async (tx) => {
      tx.publish(gatewayEvents.staffInvitationInspected, staffFact(member))
      const { email, firstName, lastName, role } = member
      const person = { email, firstName, lastName, role, hasAccount: false }
      const expiresAt = member.linkExpiresAt!.toISOString()
      return { organisationName: 'Step into Health programme', ...person, expiresAt }
    })
  }
}
