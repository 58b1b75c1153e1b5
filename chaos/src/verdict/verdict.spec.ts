import { newId } from '@sih/kernel'
import type { Interaction } from '../account/interaction.js'
import { compared, figuresOf } from './figures.js'
import { heldAgainstEffects, type Found } from './held-against-effects.js'
import { heldAgainstLog } from './held-against-log.js'
import type { Entry } from './log.js'

const sent = 'evt.messaging.message-sent.v1'
const threadId = newId()

/** A message that was asked for at these attempts, each answered with this status. */
function message(text: string, ...statuses: (number | null)[]): Interaction {
  const attempts = statuses.map((status) => ({ correlationId: newId(), status }))
  const effect = { kind: 'message', threadId, text } as const
  const path = `/threads/${threadId}/messages`
  return { name: 'message', method: 'POST', path, status: 201, insist: true, effect, attempts }
}

function entry({ attempts }: Interaction, attempt = 0, type = sent, outcome = 'succeeded'): Entry {
  const { correlationId } = attempts[attempt]!
  const event = { id: newId(), causeId: null, correlationId, type, outcome, data: { from: 'candidate' } }
  return { event: event as unknown as Entry['event'], number: 1, source: 'messaging' }
}

const there = (...texts: string[]): Found => ({
  messages: new Map([[threadId, texts]]),
  interests: new Map(),
})

const judged = (interaction: Interaction, entries: Entry[], found: Found) =>
  [...heldAgainstLog([interaction], entries), ...heldAgainstEffects([interaction], entries, found)].map(
    ({ kind }) => kind,
  )

describe('the verdict of the campaign', () => {
  it('has nothing to say of what was told, is in the log once and is there once', () => {
    const once = message('a', 201)
    expect(judged(once, [entry(once)], there('a'))).toEqual([])
  })

  it('takes a repeat for what it is, if the first asking was carried out unknown to the client', () => {
    const asked = message('a', 503, null, 201)
    const repeat = entry(asked, 2, 'evt.messaging.request-repeated.v1')
    expect(judged(asked, [entry(asked), repeat], there('a'))).toEqual([])
  })

  it('allows what was told nothing to have happened, or not', () => {
    const open = message('a', 503)
    expect(judged(open, [], there())).toEqual([])
    expect(judged(open, [entry(open)], there('a'))).toEqual([])
  })

  it('notices what was told and is not in the log', () => {
    const told = message('a', 201)
    expect(judged(told, [], there('a'))).toContain('lost')
  })

  it('notices what was told and has no effect', () => {
    const told = message('a', 201)
    expect(judged(told, [entry(told)], there())).toContain('lost')
  })

  it('notices a refusal that is not on record', () => {
    const refused = { ...message('', 422), effect: undefined }
    expect(judged(refused, [], there())).toEqual(['lost'])
    expect(
      judged(refused, [entry(refused, 0, 'evt.messaging.request-refused.v1', 'refused')], there()),
    ).toEqual([])
  })

  it('notices an effect that came twice, told or not', () => {
    for (const asked of [message('a', 503, 201), message('a', null)]) {
      const entries = asked.attempts.map((_, n) => entry(asked, n))
      expect(judged(asked, entries, there('a', 'a'))).toContain('doubled')
    }
  })

  it('notices an interaction that is twice in the log, and an event under two numbers', () => {
    const asked = message('a', 503, 201)
    expect(judged(asked, [entry(asked, 0), entry(asked, 1)], there('a'))).toContain('doubled')
    const once = message('a', 201)
    const one = entry(once)
    expect(judged(once, [one, { ...one, number: 2 }], there('a'))).toContain('doubled')
  })

  it('notices an interest that is not as it was told', () => {
    const [candidateId, organisationId] = [newId(), newId()]
    const effect = { kind: 'interest', candidateId, organisationId, picked: true } as const
    const picked = { ...message('', 201), effect }
    const interests = (ids: string[]) => ({ ...there(), interests: new Map([[candidateId, ids]]) })
    const kinds = (ids: string[]) => heldAgainstEffects([picked], [], interests(ids)).map(({ kind }) => kind)
    expect([kinds([organisationId]), kinds([]), kinds([organisationId, organisationId])]).toEqual([
      [],
      ['lost'],
      ['doubled'],
    ])
  })

  it('notices a figure that is not what the log says', () => {
    const told = message('a', 201)
    const figures = figuresOf([entry(told)])
    expect(figures.messagesFromCandidates).toBe(1)
    expect(compared('all', figures, figures)).toEqual([])
    expect(compared('all', { ...figures, messagesFromCandidates: 2 }, figures)).toHaveLength(1)
  })
})
