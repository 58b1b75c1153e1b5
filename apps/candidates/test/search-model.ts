import type { CandidateSort, ListCandidatesRequest } from '@sih/contracts'
import type { GeneratedCandidate } from '@sih/local-stack/many-candidates'

/** A candidate as a search meets them: what was written, and what only a dictionary or PostgreSQL's trigrams can tell. */
export interface Listed extends GeneratedCandidate {
  nearlyNamed(search: string): boolean
  stem(word: string): string
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
const wordsOf = (...texts: string[]): string[] => texts.flatMap((text) => plain(text).split(' '))

function finds(words: string[], asked: string, { stem }: Listed): boolean {
  return plain(asked)
    .split(' ')
    .every((part) =>
      words.some((word) =>
        part.length < 3 ? word === part : word.startsWith(part) || stem(word) === stem(part),
      ),
    )
}

function nameWords({ firstName, lastName }: Listed): string[] {
  const name = `${firstName} ${lastName}`
  return wordsOf(name, name.replace(/['’-]/g, ''))
}

/** 2 in the name, 1 in the profile, 0 nearly the name, undefined not at all. */
export function scoreOf(candidate: Listed, search: string): number | undefined {
  const { about, skills, qualifications, preference } = candidate
  const name = nameWords(candidate)
  const profile = [...name, ...wordsOf(about, ...preference.roles, ...skills, ...qualifications)]
  if (finds(name, search, candidate)) return 2
  if (finds(profile, search, candidate)) return 1
  return candidate.nearlyNamed(search) ? 0 : undefined
}

const among = (has: readonly (string | null)[], wanted?: readonly string[]): boolean =>
  !wanted?.length || has.some((code) => code !== null && wanted.includes(code))

/** Whether a candidate passes the filters: the whole rule, as plainly as it can be said. */
export function passes(candidate: Listed, request: ListCandidatesRequest): boolean {
  const { connections, service, preference, registeredAt, wisAgreed } = candidate
  const shown = connections.map((code) => (code === 'veteran_wis' && !wisAgreed ? 'veteran' : code))
  const { search, role, startsBy, interestedFrom } = request
  return (
    (search === undefined || scoreOf(candidate, search) !== undefined) &&
    (role === undefined || finds(wordsOf(...preference.roles), role, candidate)) &&
    among(shown, request.connection) &&
    among([service], request.service) &&
    among(preference.staffGroups, request.staffGroup) &&
    among(preference.bands, request.band) &&
    among(preference.workingPatterns, request.workingPattern) &&
    among(preference.contractTypes, request.contractType) &&
    among(preference.regions, request.region) &&
    among(preference.support, request.support) &&
    (startsBy === undefined || (preference.earliestStart ?? '9999') <= startsBy) &&
    (interestedFrom === undefined || registeredAt >= interestedFrom)
  )
}

/** The sort keys as text, least first. */
const keys: Record<CandidateSort, (candidate: Listed, search?: string) => string> = {
  newest: ({ registeredAt, id }) => invert(registeredAt + id),
  name: ({ firstName, lastName, id }) => `${plain(`${lastName} ${firstName}`)}\0${id}`,
  earliest_start: ({ preference, id }) => `${preference.earliestStart ?? '9999-12-31'} ${id}`,
  relevance: (candidate, search) =>
    invert(`${scoreOf(candidate, search!)}${candidate.registeredAt}${candidate.id}`),
}
const invert = (text: string): string =>
  [...text].map((character) => String.fromCharCode(0x7f - character.charCodeAt(0))).join('')

export function expectedIds(candidates: Listed[], request: ListCandidatesRequest): string[] {
  const { search, sort = search === undefined ? 'newest' : 'relevance' } = request
  return candidates
    .filter((candidate) => passes(candidate, request))
    .map(({ id, ...candidate }) => [keys[sort]({ id, ...candidate }, search), id] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, id]) => id)
}
