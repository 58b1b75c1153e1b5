import { DomainError } from './domain-error.js'

/** A change was made from an older version than there is: carrying it out would undo what came between, unseen. */
export class VersionConflict extends DomainError {
  /** @param current the version there is */
  constructor(readonly current: number) {
    super('VERSION_CONFLICT')
    this.name = 'VersionConflict'
  }
}

/**
 * @param seen the version that a change was made from; without one it applies to whatever is there
 * @throws VersionConflict. The caller holds what has the version, so that it stays the one that was compared.
 */
export function assertCurrent(seen: number | null | undefined, current: number): void {
  if (seen !== null && seen !== undefined && seen !== current) throw new VersionConflict(current)
}
