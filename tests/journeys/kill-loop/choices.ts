import type { Cast, Conversation } from './cast.js'
import type { Wanted } from './insist.js'

/** What somebody may do next. */
export type Choice = (random: () => number) => Wanted

const get =
  (path: string): Choice =>
  () => ({ method: 'GET', path, status: 200 })
const refused =
  (status: number, path: string): Choice =>
  () => ({ method: 'GET', path, status })

const oneOf = <T>(items: T[], random: () => number): T => items[Math.floor(random() * items.length)]!

const inOneOf =
  (conversations: Conversation[], wanted: (conversation: Conversation) => Wanted): Choice =>
  (random) =>
    wanted(oneOf(conversations, random))

/** Twice as often as anything else. Each text is written once, so that it can be told what became of it. */
function writing(author: string, conversations: Conversation[]): Choice[] {
  let written = 0
  const write = inOneOf(conversations, ({ threadId }) => ({
    method: 'POST',
    path: `/threads/${threadId}/messages`,
    body: { body: `${author} ${++written}` },
    status: 201,
  }))
  return [write, write]
}

const nothingWritten = (conversations: Conversation[]): Choice =>
  inOneOf(conversations, ({ threadId }) => ({
    method: 'POST',
    path: `/threads/${threadId}/messages`,
    body: { body: '' },
    status: 422,
  }))

const reading = (conversations: Conversation[]): Choice =>
  inOneOf(conversations, ({ threadId }) => ({
    method: 'GET',
    path: `/threads/${threadId}/messages`,
    status: 200,
  }))

/** Picks the organisation and drops it, in turns. */
function pickingAndDropping(organisationId: string): Choice {
  let picked = false
  return () => {
    picked = !picked
    return picked
      ? { method: 'POST', path: '/candidates/me/interests', body: { organisationId }, status: 201 }
      : { method: 'DELETE', path: `/candidates/me/interests/${organisationId}`, status: 204 }
  }
}

/** @param others conversations that the person must not find */
export const memberChoices = (author: string, own: Conversation[], others: Conversation[]): Choice[] => [
  ...writing(author, own),
  reading(own),
  inOneOf(own, ({ candidateId }) => ({ method: 'GET', path: `/candidates/${candidateId}`, status: 200 })),
  inOneOf(others, ({ threadId }) => ({ method: 'GET', path: `/threads/${threadId}/messages`, status: 404 })),
  nothingWritten(own),
  get('/candidates'),
  get('/threads'),
  get('/notifications?limit=5'),
  get('/organisation'),
  get('/reports/overview'),
  refused(403, '/audit/entries'),
]

export const candidateChoices = (
  author: string,
  own: Conversation[],
  others: Conversation[],
  { thirdOrganisationId }: Cast,
): Choice[] => [
  ...writing(author, own),
  reading(own),
  pickingAndDropping(thirdOrganisationId),
  inOneOf(others, ({ threadId }) => ({ method: 'GET', path: `/threads/${threadId}/messages`, status: 404 })),
  nothingWritten(own),
  get('/candidates/me'),
  get('/candidates/me/interests'),
  get('/organisations'),
  get('/threads'),
  get('/auth/me'),
  refused(403, '/candidates'),
]

export const auditorChoices: Choice[] = [
  get('/audit/entries?limit=5'),
  get('/audit/checkpoint'),
  get('/audit/proofs/inclusion?index=0&size=1'),
  refused(422, '/audit/entries?limit=0'),
]
