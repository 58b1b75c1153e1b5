import { Injectable } from '@nestjs/common'
import { candidatesEvents, type RetentionSettings as Settings } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { RetentionSettings } from './retention-settings.entity.js'

const theOnly = { single: true }

@Injectable()
export class GetRetentionSettings {
  constructor(private readonly work: UnitOfWork) {}

  run = (): Promise<Settings> =>
    this.work.read(async (tx) => {
      const settings = view(await tx.manager.findOneByOrFail(RetentionSettings, theOnly))
      tx.publish(candidatesEvents.retentionSettingsRead, settings)
      return settings
    })
}

/** It counts from the next look for due work on, also for those who are on their way. */
@Injectable()
export class ChangeRetentionSettings {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ version, ...months }: Settings): Promise<Settings> =>
    this.work.run(async (tx) => {
      const settings = await tx.manager.findOneOrFail(RetentionSettings, {
        where: theOnly,
        lock: { mode: 'pessimistic_write' },
      })
      settings.change(months, version)
      await tx.manager.save(settings)
      tx.publish(candidatesEvents.retentionSettingsChanged, months)
      return view(settings)
    })
}

const view = ({ version, warnAfter, switchOffAfter, eraseAfter }: RetentionSettings): Settings => ({
  version,
  warnAfter,
  switchOffAfter,
  eraseAfter,
})
