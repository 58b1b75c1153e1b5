import { organisationsEvents } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { findMember, requireOtherAdmin } from './members.js'

/** What the person wrote and recorded stays the organisation's. */
@Injectable()
export class RemoveUser {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run(organisationId: string, userId: string): Promise<void> {
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        const member = await findMember(tx, organisationId, userId)
        await requireOtherAdmin(tx, member)
        const { role } = member
        await tx.manager.remove(member)
        organisation.losesContact(userId)
        tx.publish(organisationsEvents.memberRemoved, { organisationId, accountId: userId, role })
      }),
    )
  }
}
