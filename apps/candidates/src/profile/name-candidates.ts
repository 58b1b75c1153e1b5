import { Injectable } from '@nestjs/common'
import { candidatesEvents, type CandidateNames, type NameCandidatesRequest } from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { isOrganisation, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { may } from '../candidate/candidate.policy.js'
import { engagementKey, findEngagements } from '../engagement/find-engagements.js'

/** Whoever kept a job filling knows whose it is. Whom one may not see is left out like somebody who does not exist. */
@Injectable()
export class NameCandidates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
  ) {}

  run = ({ candidateIds }: NameCandidatesRequest, principal: Principal): Promise<CandidateNames> =>
    this.work.read(async (tx) => {
      if (isOrganisation(principal)) this.freshness.assert('organisations')
      const { organisationId } = principal
      const keys = candidateIds.map((candidateId) =>
        engagementKey({ candidateId, organisationId: organisationId ?? nobody }),
      )
      const met = await findEngagements(tx, keys)
      const seen = met.flatMap((candidate) =>
        candidate && may(principal, 'keep', candidate) ? [candidate.id] : [],
      )
      tx.publish(candidatesEvents.candidatesNamed, { organisationId, candidateIds: seen })
      return { items: await namesOf(tx, seen) }
    })
}

/** No organisation has this id: the programme meets candidates without one. */
const nobody = '00000000-0000-0000-0000-000000000000'

const namesOf = (tx: Tx, ids: string[]): Promise<CandidateNames['items']> =>
  tx.query(
    `select c.id, c.first_name as "firstName", c.last_name as "lastName"
     from unnest($1::uuid[]) with ordinality as wanted (id, nth) join candidate c on c.id = wanted.id
     order by nth`,
    [ids],
  )
