import { DomainError, isProgramme, type Principal } from '@sih/kernel'

/**
 * An organisation sees its own figures only; the programme sees those of one organisation or of all.
 * @param asked the organisation named in the request
 * @returns the organisation whose figures are shown; null for all
 * @throws DomainError ORGANISATION_NOT_FOUND for somebody else's, as for one that does not exist
 */
export function organisationShown(principal: Principal, asked: string | null | undefined): string | null {
  if (isProgramme(principal)) return asked ?? null
  const own = principal.organisationId
  if (own === null) throw new DomainError('NOT_PERMITTED')
  if (asked && asked !== own) throw new DomainError('ORGANISATION_NOT_FOUND')
  return own
}
