import { ukTime } from '@sih/calendar'
import type { ExportSection, PersonalData } from '@sih/contracts'
import { escaped, facts, page, pagePolicy } from '../http/page.js'
import type { Form } from '../routing/form.js'

/** To read and to print: every record with every field, in words as far as names of fields are words. */
export const personalDataPage = ({ requestedAt, expiresAt, sections }: PersonalData): string =>
  page(
    'Everything that Step into Health holds about you',
    [
      facts([
        ['Asked for', ukTime(requestedAt)],
        ['Deleted again', ukTime(expiresAt)],
      ]),
      '<p>Documents and files of conversations are listed here; each can be downloaded by itself. Who has opened your profile is in your access history.</p>',
      ...sections.map(section),
    ].join('\n'),
  )

const section = ({ name, records }: ExportSection): string =>
  [`<h2>${escaped(inWords(name))}</h2>`, ...records.map((record) => facts(pairsOf(record)))].join('\n')

const pairsOf = (record: Record<string, unknown>): [string, string][] =>
  Object.entries(record).map(([name, value]) => [inWords(name), shown(value)])

/** `lastMessageAt` → `Last message at` */
const inWords = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'None'
  if (Array.isArray(value)) return value.length === 0 ? 'None' : value.map(shown).join(', ')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number)
}

export const personalDataForms: readonly Form<PersonalData>[] = [
  {
    type: 'text/html',
    write: personalDataPage,
    headers: () => ({ 'content-security-policy': pagePolicy }),
  },
]
