import type { ListThreadsRequest } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import type { Wanted } from '../thread/inbox-lines.js'
import type { Participant } from '../thread/participant.js'

type Named = Pick<ListThreadsRequest, 'candidateId' | 'organisationId' | 'search'>

const withCandidate =
  'inbox.thread_id = (select id from thread where organisation_id = $2 and candidate_id = $4::uuid)'
const withOrganisation =
  'inbox.thread_id = (select id from thread where candidate_id = $2 and organisation_id = $4::uuid)'

/**
 * The condition for the one conversation with the other side that somebody names.
 * @throws DomainError VALIDATION_FAILED for their own side, which all their conversations are with, or words beside the name
 */
export function findThreadWith({ side }: Participant, named: Named): Wanted['found'] {
  const [other, own] =
    side === 'organisation'
      ? (['candidateId', 'organisationId'] as const)
      : (['organisationId', 'candidateId'] as const)
  if (named[own]) throw notBoth(own, `Name the other side, as ${other}`)
  const query = named[other]
  if (!query) return undefined
  if (named.search !== undefined) throw notBoth('search', 'Search for words, or name the other side')
  return { sql: side === 'organisation' ? withCandidate : withOrganisation, query }
}

const notBoth = (field: string, message: string) => new DomainError('VALIDATION_FAILED', [{ field, message }])
