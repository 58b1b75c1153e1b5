import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common'
import type { SessionStore } from './session-store.js'

const everyMs = 10 * 60_000

/** Removes sessions that have ended. Each process does so; a row can be gone but once. */
export class CleanUp implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly store: SessionStore) {}

  onApplicationBootstrap(): void {
    // What fails now, the next time does.
    this.timer = setInterval(() => void this.store.removeEnded().catch(() => {}), everyMs)
    this.timer.unref()
  }

  onModuleDestroy(): void {
    clearInterval(this.timer)
  }
}
