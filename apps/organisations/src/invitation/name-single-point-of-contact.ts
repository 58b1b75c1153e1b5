import {
  organisationsEvents,
  type InvitationView,
  type NameSinglePointOfContactRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { IsNull, Not } from 'typeorm'
import { Member } from '../member/member.entity.js'
import type { Organisation } from '../organisation/organisation.entity.js'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { Invitation } from './invitation.entity.js'
import { invitationFact, invitationView } from './invitation.view.js'
import { SendInvitation } from './send-invitation.js'

/**
 * Invites the first admin. Named anew, say after a wrong address, the one before must not be able to come in any more. Where
 * the one before has left, a colleague who is a member already may follow.
 */
@Injectable()
export class NameSinglePointOfContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly sendInvitation: SendInvitation,
  ) {}

  run(request: NameSinglePointOfContactRequest, { accountId }: Principal): Promise<InvitationView> {
    const { organisationId, ...person } = request
    return this.work.run((tx) =>
      this.organisations.change(tx, { id: organisationId }, async (organisation) => {
        const member = await tx.manager.findOneBy(Member, { organisationId, email: person.email })
        const invitee = { ...person, role: 'organisation_admin' as const }
        const invitation = member
          ? await invitationOf(tx, member)
          : await this.sendInvitation.run(tx, organisation, invitee, accountId)
        tx.publish(organisationsEvents.singlePointOfContactNamed, invitationFact(invitation))
        if (member) await makeAdmin(tx, member)
        await withdrawPredecessor(tx, organisation)
        organisation.singlePointOfContact = invitation.accountId
        return invitationView(invitation, tx.now())
      }),
    )
  }
}

const invitationOf = (tx: Tx, { organisationId, accountId }: Member): Promise<Invitation> =>
  tx.manager.findOneOrFail(Invitation, {
    where: { organisationId, accountId, joinedAt: Not(IsNull()) },
    order: { joinedAt: 'desc' },
  })

async function makeAdmin(tx: Tx, member: Member): Promise<void> {
  if (member.role === 'organisation_admin') return
  member.role = 'organisation_admin'
  await tx.manager.save(member)
  const { organisationId, accountId, role } = member
  tx.publish(organisationsEvents.memberRoleChanged, { organisationId, accountId, role })
}

async function withdrawPredecessor(tx: Tx, { id, singlePointOfContact }: Organisation): Promise<void> {
  if (!singlePointOfContact) return
  const predecessor = await tx.manager.findOne(Invitation, {
    where: { organisationId: id, accountId: singlePointOfContact, joinedAt: IsNull() },
    lock: { mode: 'for_no_key_update' },
  })
  if (!predecessor?.revoke(tx.now())) return
  await tx.manager.save(predecessor)
  tx.publish(organisationsEvents.invitationWithdrawn, invitationFact(predecessor))
}
