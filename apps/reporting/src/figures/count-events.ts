import type { EventEnvelope } from '@sih/contracts'
import { textMember } from '@sih/journal'
import { DomainError, idMessage, isId } from '@sih/kernel'
import { londonDay, type Day } from '@sih/calendar'
import { figures, type Figure, type FigureName } from './figures.js'

export interface DailyCount {
  organisationId: string
  day: Day
  figure: FigureName
  count: number
}

export interface Unreadable {
  /** Place among the lines, from 0. */
  index: number
  line: string
  reason: string
}

const figuresByType = new Map<string, [FigureName, Figure][]>()
for (const [name, figure] of Object.entries(figures) as [FigureName, Figure][]) {
  figuresByType.set(figure.event.type, [...(figuresByType.get(figure.event.type) ?? []), [name, figure]])
}

/**
 * Adds up a batch of events. Most events count for nothing, so only those that may are parsed.
 * @param lines each the canonical JSON of an event's envelope
 */
export function countEvents(lines: string[]): { counts: DailyCount[]; unreadable: Unreadable[] } {
  const counts = new Map<string, DailyCount>()
  const unreadable: Unreadable[] = []
  for (const [index, line] of lines.entries()) {
    const concerned = figuresByType.get(textMember(line, 'type') ?? '')
    if (!concerned) continue
    try {
      for (const count of countsOf(line, concerned)) add(counts, count)
    } catch (error) {
      unreadable.push({ index, line, reason: reasonOf(error) })
    }
  }
  return { counts: [...counts.values()], unreadable }
}

function countsOf(line: string, concerned: [FigureName, Figure][]): DailyCount[] {
  const event = JSON.parse(line) as EventEnvelope
  const day = londonDay(new Date(event.occurredAt))
  const data = event.data as { organisationId: string | null }
  const { organisationId } = data
  if (organisationId === null) return []
  // The one thing the tables need to be right; checking the whole event would cost more than counting it.
  if (!isId(organisationId))
    throw new DomainError('VALIDATION_FAILED', [{ field: 'organisationId', message: idMessage }])
  return concerned
    .filter(([, { where }]) => where?.(data) ?? true)
    .map(([figure]) => ({ organisationId, day, figure, count: 1 }))
}

function add(counts: Map<string, DailyCount>, count: DailyCount): void {
  const key = `${count.organisationId} ${count.day} ${count.figure}`
  const known = counts.get(key)
  if (known) known.count += count.count
  else counts.set(key, count)
}

const reasonOf = (error: unknown): string =>
  error instanceof DomainError
    ? error.fields.map(({ field, message }) => `${field}: ${message}`).join('; ')
    : String(error)
