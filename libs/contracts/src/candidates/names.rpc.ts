import { defineRpc } from '../dsl/define-rpc.js'
import { Id, Ids, ListOf, Text } from '../dsl/fields.js'

/** As many as a page of the rows of a report has. */
export const mostNames = 100

export class NameCandidatesRequest {
  @Ids({ min: 1, max: mostNames, description: 'Such as those of a page of rows of a report' })
  candidateIds: string[]
}

export class CandidateName {
  @Id() id: string
  @Text({ max: 80 }) firstName: string
  @Text({ max: 80 }) lastName: string
}

export class CandidateNames {
  @ListOf(CandidateName, {
    max: mostNames,
    description: 'In the order asked for; whom you may not see is not in it',
  })
  items: CandidateName[]
}

export const nameCandidates = defineRpc({
  subject: 'candidates.v1.name-candidates',
  request: NameCandidatesRequest,
  response: CandidateNames,
  permission: 'candidate:list',
  errors: ['COPY_STALE'],
  summary:
    'The names of these candidates, as far as you may see them: for the rows of a report, page by page',
})
