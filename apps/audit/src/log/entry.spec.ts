import { canonicalJson, newId } from '@sih/kernel'
import { leafHash } from '@sih/merkle'
import { anEvent } from '../../test/events.js'
import { entryOf } from './entry.js'

const loggedAt = new Date('2026-03-01T09:30:01.000Z')
const read = (line: string) => entryOf('candidates', 1, line, loggedAt)

describe('reading a line of a journal', () => {
  it('takes what an entry is searched by from the event', () => {
    const event = anEvent({ outcome: 'refused' })
    const { actor, data } = event
    expect(read(canonicalJson(event))).toMatchObject({
      eventId: event.id,
      type: event.type,
      outcome: 'refused',
      actorId: actor.accountId,
      actorRole: 'organisation_user',
      organisationId: actor.organisationId,
      correlationId: event.correlationId,
      occurredAt: '2026-03-01T09:30:00.000Z',
      subjects: [data.candidateId, data.organisationId],
    })
  })

  it('hashes the leaf as it stands', () => {
    const { leaf, leafHash: hash } = read(canonicalJson(anEvent()))
    expect(hash).toEqual(leafHash(Buffer.from(leaf)))
  })

  const valid = anEvent()
  it.each([
    ['is not JSON', 'rubbish'],
    ['is empty', ''],
    ['is JSON but no event', '[]'],
    ['is spelt another way', JSON.stringify(valid)],
    ['names a member twice', canonicalJson(valid).replace('{"actor"', '{"actor":{},"actor"')],
    ['is of another source', canonicalJson({ ...valid, type: 'evt.gateway.signed-in.v1' })],
    ['has an id that is none', canonicalJson({ ...valid, id: 'x' })],
    ['has no actor', canonicalJson({ ...valid, actor: null })],
    ['has an actor who is none', canonicalJson({ ...valid, actor: { ...valid.actor, accountId: 'x' } })],
    ['has a time that is none', canonicalJson({ ...valid, occurredAt: '2026-02-30T00:00:00.000Z' })],
    ['has a time PostgreSQL has not', canonicalJson({ ...valid, occurredAt: '0000-01-01T00:00:00.000Z' })],
    ['has an outcome that is none', canonicalJson({ ...valid, outcome: 'maybe' })],
    ['has text that PostgreSQL cannot hold', canonicalJson({ ...valid, correlationId: 'a\0b' })],
    ['has half a character', canonicalJson(valid).replace('192.0.2.0', '\\ud800')],
    ['is nested deeper than it can be walked', `${'['.repeat(1e5)}${']'.repeat(1e5)}`],
    ['holds a number too large', canonicalJson(valid).replace('"causeId":null', '"causeId":1e999')],
  ])('keeps a line that %s as unreadable, as it came', (_what, line) => {
    expect(read(line)).toMatchObject({
      eventId: null,
      type: 'unreadable',
      outcome: 'refused',
      actorId: null,
      occurredAt: loggedAt.toISOString(),
      subjects: [],
      leaf: canonicalJson({ number: 1, source: 'candidates', unreadable: line }),
    })
  })

  it('allows what later versions of an event may add', () => {
    const line = canonicalJson({ ...valid, addedLater: [newId()] })
    expect(read(line).eventId).toBe(valid.id)
  })
})
