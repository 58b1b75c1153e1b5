import { Injectable } from '@nestjs/common'
import { Gauge, Registry } from 'prom-client'
import { DataSource } from 'typeorm'
import type { EmailState } from './email.entity.js'

const waiting = ['queued', 'failed'] as const satisfies EmailState[]

/** For whoever watches the service: no e-mail stays behind unseen. */
@Injectable()
export class EmailMetrics {
  constructor(dataSource: DataSource, registry: Registry) {
    new Gauge({
      name: 'sih_emails_waiting',
      help: 'E-mails not sent yet: queued, or failed because the mail server has refused them',
      labelNames: ['state'] as const,
      registers: [registry],
      async collect() {
        const counts = await dataSource.query<{ state: string; count: number }[]>(
          `select state, count(*)::integer as count from email where state <> 'sent' group by state`,
        )
        for (const state of waiting) {
          this.set({ state }, counts.find((one) => one.state === state)?.count ?? 0)
        }
      },
    })
  }
}
