import { Repeating } from '@sih/journal'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common'
import { Sealer } from '../sealing/sealer.js'
import { SigningKeyStore } from './signing-key-store.js'
import { SigningKeys } from './signing-keys.js'

/** Milliseconds after which every gateway has seen a change of the keys. */
const every = 5_000

/** Keeps this gateway's keys as they are in the database. While that is away, it goes on with those it has. */
@Injectable()
export class SigningKeyWatch implements OnModuleInit, OnModuleDestroy {
  private readonly looking = new Repeating(() => this.look(), { every, pause: every })
  private readonly store: SigningKeyStore

  constructor(
    private readonly work: UnitOfWork,
    private readonly keys: SigningKeys,
    sealer: Sealer,
  ) {
    this.store = new SigningKeyStore(sealer)
  }

  /** @throws Error if the keys cannot be opened: the database belongs to another GATEWAY_KEY */
  async onModuleInit(): Promise<void> {
    await withInteraction(ownInteraction('gateway.prepare-signing-keys'), async () => {
      await this.work.run((tx) => this.store.first(tx))
      await this.look()
    })
    this.looking.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.looking.stop()
  }

  private async look(): Promise<void> {
    await this.keys.replace(await this.work.read((tx) => this.store.inUse(tx)))
  }
}
