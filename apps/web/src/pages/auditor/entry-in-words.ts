import type { components } from '@sih/api-client'
import type { Names } from './names.js'

type Entry = components['schemas']['AuditEntry']

/** The fields of an event that say whom or what it is about, and where the life of that is shown. */
const lives: Record<string, string> = {
  candidateId: '/audit/people/',
  accountId: '/audit/people/',
  staffId: '/audit/people/',
  userId: '/audit/people/',
  organisationId: '/audit/organisations/',
}

export interface Detail {
  name: string
  values: string[]
  /** The start of the address of the life of what the values are ids of. */
  life: string | null
}

/** `otherOrganisationId` as Other organisation id. */
const named = (field: string) => {
  const words = field.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const asText = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value))

function detailsOf(leaf: string): Detail[] {
  const { event } = JSON.parse(leaf) as { event?: { data?: Record<string, unknown> } }
  return Object.entries(event?.data ?? {})
    .filter(([, value]) => value !== null && value !== '')
    .map(([field, value]) => ({
      name: named(field),
      values: (Array.isArray(value) ? value : [value]).map(asText),
      life: lives[field] ?? null,
    }))
}

/** An entry as a sentence, with a name where there is one for us, and everything that it says besides. */
export function inWords(entry: Entry, names: Names) {
  const name = entry.actorId ? names.get(entry.actorId) : undefined
  const who = name && entry.organisationName ? `${name} of ${entry.organisationName}` : (name ?? entry.who)
  return { ...entry, who, sentence: `${who} ${entry.did}`, details: detailsOf(entry.leaf) }
}
