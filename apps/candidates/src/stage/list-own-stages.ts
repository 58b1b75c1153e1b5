import { Injectable } from '@nestjs/common'
import { candidatesEvents, type OwnStageView, type Page, type PageRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findOwnProfiles } from '../candidate/own-profile.view.js'
import { ownStageView, type OwnStageRow } from './stage.view.js'

/** How far the candidate who asks has come with each organisation. */
@Injectable()
export class ListOwnStages {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ cursor, limit = defaultLimit }: PageRequest, principal: Principal): Promise<Page<OwnStageView>> =>
    this.work.read(async (tx) => {
      const [at = null, organisationId = null] = decodeCursor(cursor, 'instant', 'id') ?? []
      const own = await tx.find(findOwnProfiles, principal.accountId!)
      const { id: candidateId } = permitted(principal, 'manage', own)
      const rows = await tx.query<OwnStageRow>(ownStages, [candidateId, at, organisationId, limit + 1])
      tx.publish(candidatesEvents.stagesListed, { candidateId })
      return pageFrom(rows, limit, (row) => [row.movedAt.toISOString(), row.organisationId], ownStageView)
    })
}

/** Few organisations know of one candidate, so that the newest move of each is found at once. */
const ownStages = `
  select last.organisation_id as "organisationId", o.legal_name as "organisationName", last.to_stage as "to",
         last.reason, last.words, last.moved_at as "movedAt"
  from (
    select distinct on (organisation_id) * from stage_move
    where candidate_id = $1 order by organisation_id, number desc
  ) as last
  join organisation o on o.id = last.organisation_id
  where $2::timestamptz is null or (last.moved_at, last.organisation_id) < ($2, $3::uuid)
  order by last.moved_at desc, last.organisation_id desc
  limit $4`
