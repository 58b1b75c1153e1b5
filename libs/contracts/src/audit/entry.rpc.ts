import { outcomes, type Outcome } from '../dsl/define-event.js'
import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, ListOf, OneOf, Secret, Text, WholeNumber } from '../dsl/fields.js'
import { pageOf } from '../dsl/paging.js'

const index = { min: 0, max: Number.MAX_SAFE_INTEGER }

/**
 * One entry of the log. Its leaf is the canonical JSON (RFC 8785) of {event, number, source}; that of text which came from a
 * source and is no event, of {number, source, unreadable}.
 */
export class AuditEntry {
  @WholeNumber(index) index: number
  @Text({ max: 40 }) source: string
  @WholeNumber(index) number: number
  @Text({ max: 100 }) type: string
  @Text({ max: 200, description: 'What happened, in plain words' }) action: string
  @Text({
    max: 300,
    description: 'Who, in plain words and without a name: the beginning of a sentence that `did` completes',
  })
  who: string
  @Text({ max: 1000, description: 'What happened and to whom, in plain words; for what was refused: why' })
  did: string
  @OneOf(outcomes, { name: 'Outcome' }) outcome: Outcome
  @Instant() occurredAt: string
  @Instant({ description: 'When it entered the log' }) loggedAt: string
  @Id({ optional: true }) actorId: string | null
  @Text({ max: 40 }) actorRole: string
  @Id({ optional: true, description: 'The organisation acted for' }) organisationId: string | null
  @Text({ max: 200, optional: true, description: 'As it is called now' }) organisationName: string | null
  @Text({ max: 100 }) correlationId: string
  @Text({ max: 64, description: 'Merkle leaf hash, hexadecimal' }) leafHash: string
  @Text({ max: 100_000, description: 'The exact bytes that were hashed, as text' }) leaf: string
}

/** What entries are looked for by; those that are left out or null let everything pass. */
export class EntryFilters {
  @Id({ optional: true }) actor?: string
  @Id({ optional: true, description: 'A person or organisation it is about' }) subject?: string
  @Id({ optional: true, description: 'The organisation acted for' }) organisation?: string
  @Text({ max: 100, optional: true, description: 'Event type, such as evt.candidates.profile-opened.v1' })
  action?: string
  @OneOf(outcomes, { name: 'Outcome', optional: true }) outcome?: Outcome
  @Instant({ optional: true, description: 'Happened at this moment or later' }) from?: string
  @Instant({ optional: true, description: 'Happened at this moment or earlier' }) to?: string
  @Text({ max: 100, optional: true }) correlationId?: string
}

export class SearchEntriesRequest extends EntryFilters {
  @Flag({ optional: true, description: 'Newest first unless true' }) oldestFirst?: boolean
  @WholeNumber({ min: 1, max: 100, optional: true, description: 'Number of items, 25 unless given' })
  limit?: number
  @Secret({ max: 500, optional: true, description: 'The nextCursor of the page before' })
  cursor?: string
}

export const searchEntries = defineRpc({
  subject: 'audit.v1.search-entries',
  request: SearchEntriesRequest,
  response: pageOf(AuditEntry),
  permission: 'audit:read',
  summary: 'Search the audit trail, newest or oldest first: also the life of one person or one organisation',
})

export class EntryRef {
  @WholeNumber(index) index: number
}

export const getEntry = defineRpc({
  subject: 'audit.v1.get-entry',
  request: EntryRef,
  response: AuditEntry,
  permission: 'audit:read',
  errors: ['ENTRY_NOT_FOUND'],
  summary: 'One entry by its index in the log',
})

export class SourceCompleteness {
  @Text({ max: 40 }) source: string
  @WholeNumber({ ...index, description: 'Entries 1 to this number are in the log, without a gap' })
  entries: number
  @Text({ max: 64, description: 'Head of the chain over those entries, hexadecimal' }) head: string
  @WholeNumber({ ...index, optional: true, description: 'The last number the source says it has given out' })
  announced: number | null
  @Instant({ optional: true }) announcedAt: string | null
}

export class Completeness {
  @ListOf(SourceCompleteness, { max: 100 }) sources: SourceCompleteness[]
  @Flag({ description: 'True if everything the sources have announced is in the log, with the same head' })
  complete: boolean
}

export const completeness = defineRpc({
  subject: 'audit.v1.completeness',
  request: Empty,
  response: Completeness,
  permission: 'audit:read',
  summary: 'Whether everything that happened anywhere is in the log',
})
