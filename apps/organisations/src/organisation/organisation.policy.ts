import { DomainError, type Principal } from '@sih/kernel'

/**
 * The organisation somebody acts for. Nothing of an organisation is ever looked up by an id that its people send: what is
 * theirs is decided by the signed principal alone.
 * @throws DomainError NOT_PERMITTED for somebody who acts for none
 */
export function ownOrganisation({ organisationId }: Principal): string {
  if (!organisationId) throw new DomainError('NOT_PERMITTED')
  return organisationId
}

/** The agreement is the admins' business; other users see whether there is access. */
export const maySeeAgreements = ({ role }: Principal): boolean => role === 'organisation_admin'
