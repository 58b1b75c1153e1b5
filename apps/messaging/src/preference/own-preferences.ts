import { messagingEvents, type ChangePreferencesRequest, type NotificationPreferences } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { kindsFor } from './kinds.js'
import { choose, preferencesOf } from './preferences.js'

const person = { mailbox: false }

@Injectable()
export class OwnPreferences {
  constructor(private readonly work: UnitOfWork) {}

  list(principal: Principal): Promise<NotificationPreferences> {
    const accountId = principal.accountId!
    return this.work.read(async (tx) => {
      tx.publish(messagingEvents.preferencesOpened, { accountId })
      return { preferences: await preferencesOf(tx, accountId, kindsFor(principal), person) }
    })
  }

  change({ preferences }: ChangePreferencesRequest, principal: Principal): Promise<NotificationPreferences> {
    const accountId = principal.accountId!
    return this.work.run(async (tx) => {
      await choose(tx, accountId, kindsFor(principal), preferences)
      tx.publish(messagingEvents.preferencesChanged, { accountId })
      return { preferences: await preferencesOf(tx, accountId, kindsFor(principal), person) }
    })
  }
}
