import { DomainError, newId } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** As many as one person keeps in one organisation. */
export const maxSavedSearches = 20

interface Owner {
  accountId: string
  organisationId: string
}

interface Details {
  name: string
  filters: object
  notify: boolean
}

/** A search that a user of an organisation keeps under a name. */
@Entity('saved_search')
export class SavedSearch {
  @PrimaryColumn('uuid') id: string
  @Column('uuid', { name: 'account_id' }) accountId: string
  @Column('uuid', { name: 'organisation_id' }) organisationId: string
  @Column('text') name: string
  @Column('jsonb') filters: object
  @Column('boolean') notify: boolean
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  /** Up to when new matches have been told. */
  @Column('timestamptz', { name: 'looked_at' }) lookedAt: Date

  /** @throws DomainError SAVED_SEARCH_EXISTS, TOO_MANY_SAVED_SEARCHES */
  static keep(owner: Owner, details: Details, others: SavedSearch[], at: Date): SavedSearch {
    if (others.length >= maxSavedSearches) throw new DomainError('TOO_MANY_SAVED_SEARCHES')
    const { accountId, organisationId } = owner
    const saved = Object.assign(new SavedSearch(), { id: newId(), accountId, organisationId, ...details })
    saved.rename(details.name, others)
    return Object.assign(saved, { createdAt: at, lookedAt: at })
  }

  /** @throws DomainError SAVED_SEARCH_EXISTS */
  rename(name: string, others: SavedSearch[]): void {
    const same = (other: SavedSearch) =>
      other.id !== this.id && other.name.toLowerCase() === name.toLowerCase()
    if (others.some(same)) throw new DomainError('SAVED_SEARCH_EXISTS')
    this.name = name
  }

  /** @param now from which on matches are new, if nobody was told until now */
  tell(notify: boolean, now: Date): void {
    if (notify && !this.notify) this.lookedAt = now
    this.notify = notify
  }
}
