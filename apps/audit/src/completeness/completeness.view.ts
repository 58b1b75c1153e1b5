import type { Completeness, SourceCompleteness } from '@sih/contracts'
import type { Announced, SourceHead } from './source-heads.js'

/** Sources announce themselves every second; one that has not for so many milliseconds may have more than we know. */
const silentAfter = 10_000

export function completenessView(heads: SourceHead[], announced: Announced, now: Date): Completeness {
  const isComplete = ({ source, isReached }: SourceHead): boolean => {
    if (source === 'audit') return true
    const heard = announced.get(source)
    return heard !== undefined && now.getTime() - heard.at.getTime() <= silentAfter && isReached
  }
  return {
    sources: heads.map((head) => sourceView(head, announced, now)),
    complete: heads.every(isComplete),
  }
}

/** What auditors do has no way to go: it is in the log or has not happened. */
function sourceView(
  { source, entries, head }: SourceHead,
  announced: Announced,
  now: Date,
): SourceCompleteness {
  const heard = source === 'audit' ? { number: entries, at: now } : announced.get(source)
  return {
    source,
    entries,
    head: head.toString('hex'),
    announced: heard?.number ?? null,
    announcedAt: heard?.at.toISOString() ?? null,
  }
}
