import { messagingEvents, type ResponseSettings as Settings } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { ResponseSettings } from './response-settings.entity.js'

const theOnly = { single: true }

@Injectable()
export class GetResponseSettings {
  constructor(private readonly work: UnitOfWork) {}

  run(): Promise<Settings> {
    return this.work.read(async (tx) => {
      const settings = view(await tx.manager.findOneByOrFail(ResponseSettings, theOnly))
      tx.publish(messagingEvents.responseSettingsRead, settings)
      return settings
    })
  }
}

/** For what begins from now on: an organisation keeps the time that it was told. */
@Injectable()
export class ChangeResponseSettings {
  constructor(private readonly work: UnitOfWork) {}

  run({ version, ...days }: Settings): Promise<Settings> {
    return this.work.run(async (tx) => {
      const settings = await tx.manager.findOneOrFail(ResponseSettings, {
        where: theOnly,
        lock: { mode: 'pessimistic_write' },
      })
      settings.change(days, version)
      await tx.manager.save(settings)
      tx.publish(messagingEvents.responseSettingsChanged, days)
      return view(settings)
    })
  }
}

const view = ({ version, remindAfter, escalateAfter }: ResponseSettings): Settings => ({
  version,
  remindAfter,
  escalateAfter,
})
