import { isId } from '@sih/kernel'

/** What organisations are called, by their ids. */
export type Names = ReadonlyMap<string, string>

/** The end of an id: its beginning is the time at which it was made, which many share. */
export const ending = (id: string): string => `…${id.slice(-8)}`

export const organisationWords = (id: string, names: Names): string =>
  names.get(id) ?? `organisation ${ending(id)}`

interface Kind {
  one: string
  many: string
  fields: readonly string[]
}

/** The fields of an event's data that say whom or what it is about, as the log is searched by them. */
const kinds: readonly Kind[] = [
  { one: 'candidate', many: 'candidates', fields: ['candidateId', 'candidateIds'] },
  {
    one: 'organisation',
    many: 'organisations',
    fields: ['organisationId', 'organisationIds', 'fromOrganisationId'],
  },
  { one: 'account', many: 'accounts', fields: ['accountId', 'accountIds'] },
  { one: 'person or organisation', many: 'people or organisations', fields: ['subjectIds'] },
]

/** More than so many are counted. */
const mostTold = 2

/** Whom an event is about besides those already told: `candidate …7f3a91c2`, `12 candidates`. */
export function mentions(data: Record<string, unknown>, told: ReadonlySet<string>, names: Names): string[] {
  const seen = new Set(told)
  return kinds.flatMap(({ one, many, fields }) => {
    const ids = [...new Set(fields.flatMap((field) => data[field]).filter(isId))].filter(
      (id) => !seen.has(id),
    )
    ids.forEach((id) => seen.add(id))
    if (ids.length > mostTold) return [`${ids.length} ${many}`]
    return ids.map((id) => (one === 'organisation' ? organisationWords(id, names) : `${one} ${ending(id)}`))
  })
}
