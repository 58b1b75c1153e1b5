import type { Answer } from '@sih/api-client'
import type { Narrowed } from './narrowed.js'

type Report = Answer<'get', '/reports/{report}'>

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
  return groups.map(({ value, to: last }) => {
    if (last !== null) return { ...whole, from: value, to: last }
    if (groupBy === 'organisation') return { ...whole, organisationId: value }
    const isAsked = everyRow.includes(groupBy ?? '') || (groupBy === 'region' && value !== 'none')
    return isAsked ? { ...whole, [groupBy!]: groupBy === 'user' ? value : [value] } : null
  })
}
