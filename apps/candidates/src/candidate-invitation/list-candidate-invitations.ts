import { Injectable } from '@nestjs/common'
import { candidatesEvents, type CandidateInvitationView, type Page, type PageRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { candidateInvitationView, type InvitationRow } from './candidate-invitation.view.js'

/** What somebody invited themself, for the organisation they act for at present. */
@Injectable()
export class ListCandidateInvitations {
  constructor(private readonly work: UnitOfWork) {}

  run = (
    { cursor, limit = defaultLimit }: PageRequest,
    { accountId, organisationId }: Principal,
  ): Promise<Page<CandidateInvitationView>> =>
    this.work.read(async (tx) => {
      const after = decodeCursor(cursor, 'instant', 'id') ?? [null, null]
      const rows = await tx.query<InvitationRow>(invitations, [
        accountId,
        organisationId,
        tx.now(),
        ...after,
        limit + 1,
      ])
      const page = pageFrom(
        rows,
        limit,
        ({ invitedAt, id }) => [invitedAt.toISOString(), id],
        candidateInvitationView,
      )
      const invitationIds = page.items.map(({ id }) => id)
      tx.publish(candidatesEvents.candidateInvitationsListed, { invitationIds })
      return page
    })
}

const invitations = `
  select i.id, i.email, i.first_name as "firstName", i.invited_at as "invitedAt", i.expires_at as "expiresAt",
         c.completed_at is not null as registered
  from candidate_invitation i left join candidate c on c.id = i.candidate_id
  where i.invited_by = $1 and i.organisation_id is not distinct from $2 and i.expires_at > $3
    and ($4::timestamptz is null or (i.invited_at, i.id) < ($4, $5::uuid))
  order by i.invited_at desc, i.id desc
  limit $6`
