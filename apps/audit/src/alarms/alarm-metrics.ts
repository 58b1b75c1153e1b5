import { alarmKinds } from '@sih/contracts'
import { Injectable } from '@nestjs/common'
import { Gauge, Registry } from 'prom-client'
import { DataSource } from 'typeorm'

/** For whoever watches the service: no alarm stays open unseen. */
@Injectable()
export class AlarmMetrics {
  constructor(dataSource: DataSource, registry: Registry) {
    new Gauge({
      name: 'sih_alarms_open',
      help: 'Alarms of the audit trail that no auditor has acknowledged',
      labelNames: ['kind'] as const,
      registers: [registry],
      async collect() {
        const counts = await dataSource.query<{ kind: string; count: number }[]>(
          `select kind, count(*)::integer as count from alarm
           where not exists (select from alarm_acknowledgement where alarm_id = id) group by kind`,
        )
        for (const kind of alarmKinds) this.set({ kind }, counts.find((one) => one.kind === kind)?.count ?? 0)
      },
    })
  }
}
