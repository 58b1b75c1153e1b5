import { services, type ServiceName } from '@sih/kernel'
import { alarmKinds, type AlarmKind } from './alarm.rpc.js'
import { defineEvent } from '../dsl/define-event.js'
import { Id, Ids, ListOf, OneOf, Pattern, Text, WholeNumber } from '../dsl/fields.js'

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

export class ExportPartRead {
  @WholeNumber({ ...index, description: 'The first entry, counted from 0' }) from: number
  @WholeNumber({ ...index, description: 'The entry after the last' }) to: number
  @WholeNumber({ ...index, description: 'Number of entries of the whole export' }) size: number
}

export class SavedExportFact {
  @Id() exportId: string
}

export class SavedExportAsked extends SavedExportFact {
  @WholeNumber({ ...index, description: 'Number of entries of the log that it is of' }) size: number
  @Text({ max: 200, optional: true, description: 'Which filters were used, never personal data' }) filters:
    string | null
  @Ids({ max: 3, description: 'Whom was asked for: as actor, as subject, as organisation acted for' })
  subjectIds: string[]
}

export class SavedExportMade extends SavedExportFact {
  @WholeNumber({ ...index, description: 'How many entries were found' }) entries: number
}

export class SavedExportsListed {
  @Ids({ max: 100 }) exportIds: string[]
}

export class SavedExportContinued extends SavedExportFact {
  @WholeNumber({ ...index, min: 1 }) part: number
}

export class StatedHead {
  @OneOf(services, { name: 'ServiceName' }) source: ServiceName
  @WholeNumber({ ...index, description: 'The last number the source has given out' }) number: number
  @Pattern(/^[0-9a-f]{64}$/, 'SHA-256 in hexadecimal', { description: 'Head of its chain there' })
  head: string
}

export class HeadsStated {
  @ListOf(StatedHead, { max: 100 }) heads: StatedHead[]
}

export class AlarmFact {
  @Id() alarmId: string
}

export const alarmSources = [...services, 'log', 'witness'] as const
export type AlarmSource = (typeof alarmSources)[number]

export class AlarmRaised extends AlarmFact {
  @OneOf(alarmKinds, { name: 'AlarmKind' }) kind: AlarmKind
  @Id({ optional: true, description: 'Whom it is about, where that is a person' }) accountId: string | null
  @OneOf(alarmSources, { name: 'AlarmSource', optional: true, description: 'Or which part of the system' })
  source: AlarmSource | null
}

export class AlarmsListed {
  @Ids({ max: 100 }) alarmIds: string[]
}

export class AccessHistoryOpened {
  @Id() candidateId: string
}

export const auditEvents = {
  entriesSearched: event('entries-searched', EntriesSearched, 'searched the audit trail'),
  entryOpened: event('entry-opened', EntryOpened, 'opened an entry of the audit trail'),
  proofMade: event('proof-made', ProofMade, 'asked for a proof'),
  exportStarted: event('export-started', ExportPartRead, 'exported the log'),
  exportContinued: event('export-continued', ExportPartRead, 'was given the next part of an export'),
  headsStated: event('heads-stated', HeadsStated, 'stated how far each source has come'),
  accessHistoryOpened: event(
    'access-history-opened',
    AccessHistoryOpened,
    'looked at who has seen the profile',
  ),
  savedExportAsked: event('saved-export-asked', SavedExportAsked, 'asked for an export of the log'),
  savedExportMade: event('saved-export-made', SavedExportMade, 'finished an export that was asked for'),
  savedExportsListed: event('saved-exports-listed', SavedExportsListed, 'listed saved exports'),
  savedExportDownloaded: event('saved-export-downloaded', SavedExportFact, 'downloaded a saved export'),
  savedExportContinued: event(
    'saved-export-continued',
    SavedExportContinued,
    'was given the next part of a saved export',
  ),
  alarmRaised: event('alarm-raised', AlarmRaised, 'raised an alarm'),
  alarmsListed: event('alarms-listed', AlarmsListed, 'listed alarms'),
  alarmOpened: event('alarm-opened', AlarmFact, 'opened an alarm'),
  alarmAcknowledged: event('alarm-acknowledged', AlarmFact, 'said what was found behind an alarm'),
  logRead: event('log-read', LogRead, 'read the state of the log'),
}
