import { messagingRpc } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { IsNull, MoreThan, Not } from 'typeorm'
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
    mail(tx, organisation, invitation, token)
    return invitation
  }

  /**
   * Sends an invitation again, with a new link.
   * @throws DomainError as for a new one, INVITATION_NOT_OPEN
   */
  async again(tx: Tx, organisation: Organisation, invitation: Invitation): Promise<void> {
    organisation.requireInvitable()
    const token = invitation.renewLink(this.config.INVITATION_DAYS, tx.now())
    await requireNew(tx, organisation.id, invitation.email, invitation.id)
    await tx.manager.save(invitation)
    mail(tx, organisation, invitation, token)
  }
}

function mail(tx: Tx, { legalName }: Organisation, invitation: Invitation, token: string): void {
  tx.send(messagingRpc.sendEmail, {
    emailId: invitation.emailId!,
    kind: 'invitation',
    to: invitation.email,
    recipientName: addressee(invitation),
    token,
    organisationName: legalName,
    expiresAt: invitation.expiresAt.toISOString(),
  })
}

/** @param besides the invitation that is sent again */
async function requireNew(tx: Tx, organisationId: string, email: string, besides?: string): Promise<void> {
  const open = { joinedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(tx.now()) }
  const waiting = { organisationId, email, ...open, ...(besides ? { id: Not(besides) } : {}) }
  const known =
    (await tx.manager.existsBy(Member, { organisationId, email })) ||
    (await tx.manager.existsBy(Invitation, waiting))
  if (known) throw new DomainError('MEMBER_ALREADY_INVITED')
}
