import { auditRpc } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { ServiceHostModule, readConfig } from '@sih/service-host'
import { Module } from '@nestjs/common'
import { AccessHistoryRpc } from './access-history/access-history.rpc.js'
import { GetAccessHistory } from './access-history/get-access-history.js'
import { AcknowledgeAlarm } from './alarms/acknowledge-alarm.js'
import { AlarmMetrics } from './alarms/alarm-metrics.js'
import { AlarmSchedule } from './alarms/alarm-schedule.js'
import { AlarmsRpc } from './alarms/alarms.rpc.js'
import { GetAlarm } from './alarms/get-alarm.js'
import { ListAlarms } from './alarms/list-alarms.js'
import { RaiseAlarm } from './alarms/raise-alarm.js'
import { ScanLog } from './alarms/scan-log.js'
import { TellOfAlarms } from './alarms/tell-of-alarms.js'
import { WatchHeads } from './alarms/watch-heads.js'
import { CheckpointSchedule } from './checkpoints/checkpoint-schedule.js'
import { CheckpointSigner } from './checkpoints/checkpoint-signer.js'
import { CheckpointsRpc } from './checkpoints/checkpoints.rpc.js'
import { GetCheckpoint } from './checkpoints/get-checkpoint.js'
import { MakeCheckpoint } from './checkpoints/make-checkpoint.js'
import { CompletenessRpc } from './completeness/completeness.rpc.js'
import { HeadsSchedule } from './completeness/heads-schedule.js'
import { MeasureCompleteness } from './completeness/measure-completeness.js'
import { StateHeads } from './completeness/state-heads.js'
import { AuditConfig } from './config.js'
import { EntriesRpc } from './entries/entries.rpc.js'
import { GetEntry } from './entries/get-entry.js'
import { SearchEntries } from './entries/search-entries.js'
import { ContinueExport } from './export/continue-export.js'
import { ExportRpc } from './export/export.rpc.js'
import { StartExport } from './export/start-export.js'
import { LogRecorder } from './log/log-recorder.js'
import { LogSink } from './log/log-sink.js'
import { ProofsRpc } from './proofs/proofs.rpc.js'
import { ProveConsistency } from './proofs/prove-consistency.js'
import { ProveInclusion } from './proofs/prove-inclusion.js'
import { AskSavedExport } from './saved-exports/ask-saved-export.js'
import { DownloadSavedExport } from './saved-exports/download-saved-export.js'
import { ListSavedExports } from './saved-exports/list-saved-exports.js'
import { MakeSavedExports } from './saved-exports/make-saved-exports.js'
import { SavedExportSchedule } from './saved-exports/saved-export-schedule.js'
import { SavedExportsRpc } from './saved-exports/saved-exports.rpc.js'
import { WitnessSchedule } from './witness/witness-schedule.js'

@Module({
  imports: [
    ServiceHostModule.for({
      service: 'audit',
      entities: [],
      rpc: auditRpc,
      sink: LogSink,
      recorder: LogRecorder,
    }),
  ],
  controllers: [
    EntriesRpc,
    ProofsRpc,
    CheckpointsRpc,
    CompletenessRpc,
    ExportRpc,
    SavedExportsRpc,
    AccessHistoryRpc,
    AlarmsRpc,
  ],
  providers: [
    { provide: AuditConfig, useFactory: () => readConfig(AuditConfig) },
    {
      provide: CheckpointSigner,
      inject: [AuditConfig],
      useFactory: (config: AuditConfig) =>
        new CheckpointSigner(config.AUDIT_ORIGIN, config.AUDIT_SIGNING_KEY),
    },
    SearchEntries,
    GetEntry,
    GetAccessHistory,
    ProveInclusion,
    ProveConsistency,
    GetCheckpoint,
    MakeCheckpoint,
    CheckpointSchedule,
    MeasureCompleteness,
    StateHeads,
    HeadsSchedule,
    {
      provide: WitnessSchedule,
      inject: [AuditConfig, UnitOfWork, RaiseAlarm],
      useFactory: (config: AuditConfig, work: UnitOfWork, raise: RaiseAlarm) =>
        WitnessSchedule.of(config, work, raise),
    },
    StartExport,
    ContinueExport,
    AskSavedExport,
    ListSavedExports,
    DownloadSavedExport,
    MakeSavedExports,
    SavedExportSchedule,
    ListAlarms,
    GetAlarm,
    AcknowledgeAlarm,
    RaiseAlarm,
    ScanLog,
    WatchHeads,
    TellOfAlarms,
    AlarmSchedule,
    AlarmMetrics,
  ],
})
export class AuditModule {}
