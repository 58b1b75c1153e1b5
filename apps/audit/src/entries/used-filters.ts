import type { EntryFilters } from '@sih/contracts'

/** Their names only. */
export const usedFilters = (filters: EntryFilters): string | null =>
  Object.entries(filters)
    .flatMap(([name, value]) => (value == null ? [] : name))
    .sort()
    .join(', ') || null

/** Whom the auditor was looking for: a search is a fact about them, too. */
export const searchedFor = ({ actor, subject, organisation }: EntryFilters): string[] => [
  ...new Set([actor, subject, organisation].filter((id) => id != null)),
]
