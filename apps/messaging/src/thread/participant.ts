import { DomainError, isOrganisation, type Principal } from '@sih/kernel'

export type Side = 'candidate' | 'organisation'

/** A person in conversations, and the party they speak for: the candidate themself, or their organisation. */
export interface Participant {
  side: Side
  partyId: string
  accountId: string
}

/** @throws DomainError NOT_PERMITTED for anybody who takes no part in conversations */
export function participant({ role, accountId, organisationId }: Principal): Participant {
  if (accountId !== null && role === 'candidate') {
    return { side: 'candidate', partyId: accountId, accountId }
  }
  if (accountId !== null && organisationId !== null && isOrganisation({ role } as Principal)) {
    return { side: 'organisation', partyId: organisationId, accountId }
  }
  throw new DomainError('NOT_PERMITTED')
}
