import type { Answer } from '@sih/api-client'

type Filters = NonNullable<Answer<'get', '/audit/alarms/{alarmId}'>['search']>

const inLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' })

const dayFields = (name: string, moment: string): Record<string, string> => {
  const [year, month, day] = inLondon.format(new Date(moment)).split('-') as [string, string, string]
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** The address of our search, which knows whole days only: it finds the entries of an alarm, and others of those days. */
export function searchAddress({ from, to, ...filters }: Filters): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) if (value != null) query.set(name, String(value))
  const days = { ...(from ? dayFields('from', from) : {}), ...(to ? dayFields('to', to) : {}) }
  for (const [name, value] of Object.entries(days)) query.set(name, value)
  return `/home?${query.toString()}`
}
