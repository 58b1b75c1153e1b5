import { messagingRpc } from '@sih/contracts'
import { DomainError, newId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { IsNull, MoreThan } from 'typeorm'
import { OrganisationsConfig } from '../config.js'
import { Member } from '../member/member.entity.js'
import type { Organisation } from '../organisation/organisation.entity.js'
import { Invitation, type Invitee } from './invitation.entity.js'

/** As much of a full name as an e-mail is addressed with. */
const addressee = ({ firstName, lastName }: Invitee): string =>
  `${firstName} ${lastName}`.slice(0, 160).toWellFormed()

@Injectable()
export class SendInvitation {
  constructor(private readonly config: OrganisationsConfig) {}

  /**
   * Invites somebody to the organisation, whose row the caller has locked. The caller says in an event why.
   * @throws DomainError ORGANISATION_SUSPENDED, AGREEMENT_NOT_IN_FORCE, INVITATIONS_PAUSED, MEMBER_ALREADY_INVITED
   */
  async run(tx: Tx, organisation: Organisation, invitee: Invitee, by: string | null): Promise<Invitation> {
    organisation.requireInvitable()
    await requireNew(tx, organisation.id, invitee.email)
    const { invitation, token } = Invitation.to(invitee, {
      organisationId: organisation.id,
      by,
      days: this.config.INVITATION_DAYS,
      now: tx.now(),
    })
    await tx.manager.insert(Invitation, invitation)
    tx.send(messagingRpc.sendEmail, {
      emailId: newId(),
      kind: 'invitation',
      to: invitation.email,
      recipientName: addressee(invitee),
      token,
      organisationName: organisation.legalName,
      expiresAt: invitation.expiresAt.toISOString(),
    })
    return invitation
  }
}

async function requireNew(tx: Tx, organisationId: string, email: string): Promise<void> {
  const waiting = { organisationId, email, joinedAt: IsNull(), expiresAt: MoreThan(tx.now()) }
  const known =
    (await tx.manager.existsBy(Member, { organisationId, email })) ||
    (await tx.manager.existsBy(Invitation, waiting))
  if (known) throw new DomainError('MEMBER_ALREADY_INVITED')
}
