import type { Random } from '@sih/testing'
import type { Wanted } from '../account/interaction.js'
import type { Cast, Conversation, Player } from '../people/cast.js'
import { oneOf } from '../plan/draw.js'

/** What somebody may do next. */
export type Choice = (random: Random) => Wanted

const get =
  (name: string, path: string, status = 200): Choice =>
  () => ({ name, method: 'GET', path, status, insist: false })

const ofOne =
  (conversations: Conversation[], wanted: (conversation: Conversation, random: Random) => Wanted): Choice =>
  (random) =>
    wanted(oneOf(random, conversations), random)

const messagesOf = ({ threadId }: Conversation) => `/threads/${threadId}/messages`

/**
 * Twice as often as anything else. Each text is written once, so that it can be counted. Two in three are sent until they are
 * answered.
 */
function writing({ person, conversations }: Player): Choice[] {
  let written = 0
  const write = ofOne(conversations, (conversation, random) => {
    const text = `${person.email} ${(written += 1)}`
    return {
      name: 'message',
      method: 'POST',
      path: messagesOf(conversation),
      body: { body: text },
      status: 201,
      insist: random() < 2 / 3,
      effect: { kind: 'message', threadId: conversation.threadId, text },
    }
  })
  return [write, write]
}

const reading = ({ conversations }: Player): Choice =>
  ofOne(conversations, (conversation) => get('conversation', messagesOf(conversation))(() => 0))

const nothingWritten = ({ conversations }: Player): Choice =>
  ofOne(conversations, (conversation) => ({
    name: 'refused',
    method: 'POST',
    path: messagesOf(conversation),
    body: { body: '' },
    status: 422,
    insist: false,
  }))

/** In turns, so each is sent until it is answered: what comes next depends on it. */
function pickingAndDropping({ person }: Player, organisationId: string): Choice {
  let picked = false
  return () => {
    picked = !picked
    const effect = { kind: 'interest', candidateId: person.id, organisationId, picked } as const
    const path = '/candidates/me/interests'
    return picked
      ? {
          name: 'interest',
          method: 'POST',
          path,
          body: { organisationId },
          status: 201,
          insist: true,
          effect,
        }
      : {
          name: 'interest',
          method: 'DELETE',
          path: `${path}/${organisationId}`,
          status: 204,
          insist: true,
          effect,
        }
  }
}

export const memberChoices = (player: Player): Choice[] => [
  ...writing(player),
  reading(player),
  ofOne(player.conversations, ({ candidateId }) => get('profile', `/candidates/${candidateId}`)(() => 0)),
  get('list', '/candidates'),
  get('list', '/threads'),
  get('report', '/reports/overview'),
  get('organisation', '/organisation'),
  nothingWritten(player),
  get('refused', '/audit/entries', 403),
]

export const candidateChoices = (player: Player, { spareOrganisationId }: Cast): Choice[] => [
  ...writing(player),
  reading(player),
  pickingAndDropping(player, spareOrganisationId),
  get('own profile', '/candidates/me'),
  get('account', '/auth/me'),
  get('list', '/threads'),
  get('notifications', '/notifications?limit=5'),
  nothingWritten(player),
  get('refused', '/candidates', 403),
]

export const auditorChoices: Choice[] = [
  get('audit', '/audit/entries?limit=5'),
  get('audit', '/audit/checkpoint'),
  get('audit', '/audit/proofs/inclusion?index=0&size=1'),
  get('refused', '/audit/entries?limit=0', 422),
]
