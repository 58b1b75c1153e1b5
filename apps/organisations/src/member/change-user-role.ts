import { organisationsEvents, type ChangeUserRoleRequest, type MemberView } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { findMember, requireOtherAdmin } from './members.js'
import { memberView } from './member.view.js'

@Injectable()
export class ChangeUserRole {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run(organisationId: string, { userId, role }: ChangeUserRoleRequest): Promise<MemberView> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        const member = await findMember(tx, organisationId, userId)
        if (role !== 'organisation_admin') {
          await requireOtherAdmin(tx, member)
          organisation.losesContact(userId)
        }
        member.role = role
        await tx.manager.save(member)
        tx.publish(organisationsEvents.memberRoleChanged, { organisationId, accountId: userId, role })
        return memberView(member)
      }),
    )
  }
}
