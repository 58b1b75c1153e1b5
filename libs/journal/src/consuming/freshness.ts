import { DomainError, type ServiceName } from '@sih/kernel'
import type { DataSource } from 'typeorm'
import type { Announcement, HeadAnnouncements } from './head-announcements.js'

/**
 * Knows when this service's copy of another's facts was last complete. A decision that rests on a copy older than the bound
 * is refused rather than guessed.
 */
export class Freshness {
  /** Monotonic milliseconds: a changed system clock must not make an old copy look new. */
  private readonly completeAt = new Map<ServiceName, number>()

  /** @param bound milliseconds */
  constructor(
    private readonly dataSource: DataSource,
    private readonly bound: number,
    announcements: HeadAnnouncements,
    private readonly sources: readonly ServiceName[],
  ) {
    announcements.onAnnouncement(
      (source, announcement) => void this.compare(source, announcement).catch(() => undefined),
    )
  }

  /** @throws DomainError COPY_STALE if the copy has not been known complete within the bound. */
  assert(source: ServiceName): void {
    const at = this.completeAt.get(source)
    if (at === undefined || performance.now() - at > this.bound) throw new DomainError('COPY_STALE')
  }

  /** When everything the source had said until then was known to be here; undefined if never yet. */
  completeSince(source: ServiceName): Date | undefined {
    const at = this.completeAt.get(source)
    return at === undefined ? undefined : new Date(performance.timeOrigin + at)
  }

  private async compare(source: ServiceName, { number }: Announcement): Promise<void> {
    if (!this.sources.includes(source)) return
    const heardAt = performance.now()
    const [row] = await this.dataSource.query<{ number: string }[]>(
      'select number from journal_cursor where source = $1',
      [source],
    )
    if (Number(row?.number ?? 0) >= number) this.completeAt.set(source, heardAt)
  }
}
