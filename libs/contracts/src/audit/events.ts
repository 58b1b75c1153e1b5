import { defineEvent } from '../dsl/define-event.js'
import { Ids, Text, WholeNumber } from '../dsl/fields.js'

const event = <Data extends object>(name: string, data: new () => Data, action: string) =>
  defineEvent({ source: 'audit', name, version: 1, data, action })
const index = { min: 0, max: Number.MAX_SAFE_INTEGER }

export class EntriesSearched {
  @WholeNumber({ min: 0, max: 100 }) count: number
  @Text({ max: 200, optional: true, description: 'Which filters were used, never personal data' }) filters:
    string | null
  @Ids({ max: 3, description: 'Whom was searched for: as actor, as subject, as organisation acted for' })
  subjectIds: string[]
}

export class EntryOpened {
  @WholeNumber(index) index: number
}

export class ProofMade {
  @Text({ max: 20 }) kind: string
  @WholeNumber(index) from: number
  @WholeNumber(index) size: number
}

export class LogRead {
  @Text({ max: 20 }) what: string
}

export const auditEvents = {
  entriesSearched: event('entries-searched', EntriesSearched, 'searched the audit trail'),
  entryOpened: event('entry-opened', EntryOpened, 'opened an entry of the audit trail'),
  proofMade: event('proof-made', ProofMade, 'asked for a proof'),
  logRead: event('log-read', LogRead, 'read the state of the log'),
}
