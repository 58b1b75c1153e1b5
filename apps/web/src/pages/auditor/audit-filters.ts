import type { paths } from '@sih/api-client'
import { endOfDay, startOfDay } from '../../rendering/uk-days.js'

type Filters = NonNullable<paths['/api/v1/audit/entries']['get']['parameters']['query']>

const ids = {
  actor: 'who did it',
  subject: 'whom or what it is about',
  organisation: 'the organisation',
} as const
const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** A day from the three fields of a date: undefined if none is filled in, null if they are no date. */
function dayOf(given: Record<string, string>, name: string): string | null | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => given[`${name}-${part}`] ?? '')
  if (!day && !month && !year) return undefined
  const written = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  const read = new Date(`${written}T12:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null
}

/** What of the address of the search is a filter, and what of it cannot be understood. */
export function auditFilters(page: string) {
  const query = new URL(page, 'http://here').searchParams
  const given = Object.fromEntries([...query].map(([name, value]) => [name, value.trim()]))
  const problems: { field: string; href: string; message: string }[] = []
  const wrong = (field: string, href: string, message: string) => problems.push({ field, href, message })
  for (const [name, what] of Object.entries(ids))
    if (given[name] && !isId(given[name]))
      wrong(name, name, `The id of ${what} is 36 letters, digits and hyphens: copy it from an entry`)
  const [from, to] = [dayOf(given, 'from'), dayOf(given, 'to')]
  if (from === null) wrong('from', 'from-day', 'The first day must be a real date')
  if (to === null) wrong('to', 'to-day', 'The last day must be a real date')
  const filters = {
    actor: given.actor || undefined,
    subject: given.subject || undefined,
    organisation: given.organisation || undefined,
    action: given.action || undefined,
    outcome: given.outcome || undefined,
    correlationId: given.correlationId || undefined,
    from: from ? startOfDay(from) : undefined,
    to: to ? endOfDay(to) : undefined,
  } as Filters
  return { given, filters, cursor: given.cursor, problems }
}
