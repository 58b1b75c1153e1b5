import { DomainError } from '@sih/kernel'

/** RFC 9110, 8.8.3. */
export const entityTag = (version: number): string => `"${version}"`

/** A proxy that compresses answers makes a tag weak; it names the version all the same. */
const ours = /^(?:W\/)?"([1-9]\d{0,8})"$/

/**
 * The version that a change is made from, of `If-Match` (RFC 9110, 13.1.1); undefined where any version will do.
 * @throws DomainError VERSION_CONFLICT for what was never a tag of ours: it can match nothing
 */
export function versionSeen(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined
  const version = ours.exec(ifMatch.trim())?.[1]
  if (version === undefined) throw new DomainError('VERSION_CONFLICT')
  return Number(version)
}
