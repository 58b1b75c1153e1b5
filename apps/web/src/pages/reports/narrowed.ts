import type { paths } from '@sih/api-client'
import { period } from './period.js'

export type Given = Record<string, string | string[] | undefined>
export type Narrowed = NonNullable<paths['/api/v1/reports/overview']['get']['parameters']['query']>

const several = ['region', 'connection', 'service', 'staffGroup', 'band', 'type', 'stage', 'answer']
const one = ['organisationId', 'user']

export const only = (given: Given, name: string): string | undefined =>
  [given[name]].flat().find((value) => value) ?? undefined

/** By what a report is narrowed, as browsers send it: dates of three fields, one value of a category or several of them. */
export function narrowed(given: Given): Narrowed {
  const dates = period(Object.fromEntries(Object.keys(given).map((name) => [name, only(given, name)])))
  const lists = several.map((name) => [name, [given[name] ?? []].flat().filter((value) => value !== '')])
  const single = one.map((name) => [name, only(given, name)])
  return Object.fromEntries(
    [...Object.entries(dates), ...lists, ...single].filter(([, value]) => value && value.length > 0),
  ) as Narrowed
}
