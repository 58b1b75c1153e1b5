import type { Answer } from '@sih/api-client'
import type { Narrowed } from './narrowed.js'

type Report = Answer<'get', '/reports/{report}'>

const inTime = ['day', 'week', 'month']
const everyRow = ['connection', 'service', 'staffGroup', 'band', 'type', 'stage', 'answer', 'user']

/**
 * What narrows a report to each of its groups, so that the rows of a group can be looked at.
 * @returns for each group; null where there is nothing to ask for, as with organisations that are not known any more
 */
export function drillDown(
  { groups, groupBy, from, to }: Pick<Report, 'groups' | 'groupBy' | 'from' | 'to'>,
  asked: Narrowed,
): (Narrowed | null)[] {
  const whole = { ...asked, from, to }
  return groups.map(({ value }, n) => {
    if (inTime.includes(groupBy ?? ''))
      return { ...whole, from: value, to: dayBefore(groups[n + 1]?.value) ?? to }
    if (groupBy === 'organisation') return { ...whole, organisationId: value }
    const isAsked = everyRow.includes(groupBy ?? '') || (groupBy === 'region' && value !== 'none')
    return isAsked ? { ...whole, [groupBy!]: groupBy === 'user' ? value : [value] } : null
  })
}

function dayBefore(day: string | undefined): string | undefined {
  if (day === undefined) return undefined
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
