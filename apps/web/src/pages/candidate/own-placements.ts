import type { Body } from '@sih/api-client'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Invalid } from '../../http/invalid.js'
import { paging } from '../../http/paging.js'
import type { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

type Reply = Body<'post', '/candidates/me/placements/{placementId}/answer'>

export async function listOwnPlacements({ api, page: address }: SignedIn, cursor?: string): Promise<Page> {
  const placements = await api.get('/candidates/me/placements', { query: { cursor, limit: 20 } })
  return page('candidate/placements.njk', { placements, paging: paging(address, placements) })
}

/** Whether a planned placement suits. */
export async function answerPlacement({ api }: SignedIn, placementId: string, typed: Typed): Promise<GoTo> {
  const answer = typed.text('answer') as Reply['answer'] | undefined
  if (!answer) throw Invalid.field('answer', 'Select whether the placement suits you')
  const wishedDate = answer === 'another_date' ? typed.date('wishedDate') : undefined
  const body = { answer, wishedDate, words: typed.text('words'), version: typed.number('version')! }
  await api.post('/candidates/me/placements/{placementId}/answer', {
    path: { placementId },
    body,
    key: typed.key,
  })
  return goTo(`/placements/${placementId}`, 'Your answer has been sent')
}
