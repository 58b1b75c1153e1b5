import { candidatesEvents, gatewayEvents, requestRefused, type EventEnvelope } from '@sih/contracts'
import { anonymous, canonicalJson, newId, theService } from '@sih/kernel'
import { organisationUser } from '@sih/testing'
import { anEvent } from '../../test/events.js'
import { eventLeaf } from '../log/leaf.js'
import { limitOf, sightingOf } from './sightings.js'

const user = organisationUser(newId())
const candidateId = newId()
const loggedAt = new Date('2026-07-01T09:59:59Z')
const seen = (about: Partial<EventEnvelope>, as: { type?: string } = {}) => {
  const event = anEvent({ actor: user, occurredAt: '2026-06-30T22:59:59.999Z', ...about })
  return sightingOf({
    index: 7,
    source: 'candidates',
    type: as.type ?? event.type,
    outcome: event.outcome,
    loggedAt,
    leaf: eventLeaf('candidates', 1, canonicalJson(event)),
  })
}
const refused = (about: Partial<EventEnvelope>) =>
  seen({
    type: requestRefused.candidates.type,
    outcome: 'refused',
    data: { code: 'NOT_PERMITTED' },
    ...about,
  })
const signIn = { method: 'POST', route: '/api/v1/auth/login', code: 'SIGN_IN_FAILED', status: 401 }
const turnedAway = (about: Partial<EventEnvelope>) =>
  refused({ type: gatewayEvents.requestTurnedAway.type, actor: anonymous, data: signIn, ...about })

describe('towards an alarm counts', () => {
  it('each candidate whose profile a person opens, on a day in the United Kingdom', () => {
    const opened = { type: candidatesEvents.profileOpened.type, data: { candidateId } }
    const day = { from: new Date('2026-06-29T23:00:00Z'), to: new Date('2026-06-30T23:00:00Z') }
    const sighting = { kind: 'profile_volume', subject: user.accountId, thing: candidateId, entry: 7 }
    expect(seen(opened)).toEqual({ ...sighting, window: day })
    const next = seen({ ...opened, occurredAt: '2026-06-30T23:00:00.000Z' })
    expect(next).toMatchObject({ window: { from: day.to } })
    expect(seen({ ...opened, actor: theService })).toBeUndefined()
    expect(seen({ ...opened, data: { candidateId: 'x\0' } })).toBeUndefined()
  })

  it('each refusal of a person, in ten minutes of the clock', () => {
    expect(refused({})).toEqual({
      kind: 'refused_burst',
      subject: user.accountId,
      thing: '7',
      entry: 7,
      window: { from: new Date('2026-06-30T22:50:00Z'), to: new Date('2026-06-30T23:00:00Z') },
    })
  })

  it.each(['SERVICE_UNAVAILABLE', 'NOT_RECORDED', 'COPY_STALE', 'INTERNAL'])(
    'no refusal that is our own fault: %s',
    (code) => expect(refused({ data: { code } })).toBeUndefined(),
  )

  it('each sign-in that was refused, by the network it came from', () => {
    expect(turnedAway({})).toMatchObject({ kind: 'refused_burst', subject: '192.0.2.0/24' })
    expect(turnedAway({ origin: { network: '2001:db8:1::/48' } })).toMatchObject({
      subject: '2001:db8:1::/48',
    })
    expect(turnedAway({ data: { ...signIn, route: '/api/v1/candidates' } })).toBeUndefined()
    expect(turnedAway({ origin: { network: null } })).toBeUndefined()
    expect(turnedAway({ origin: undefined as never })).toBeUndefined()
    expect(turnedAway({ origin: { network: 'x\0/' } })).toBeUndefined()
  })

  it.each(['unreadable', 'repeated'])('what was kept as %s, as the service’s that sent it', (type) => {
    expect(seen({}, { type })).toMatchObject({
      kind: 'unreadable',
      subject: 'candidates',
      window: { from: new Date('2026-07-01T09:00:00Z') },
    })
  })

  it('nothing that was done, and nothing that the system itself was refused', () => {
    expect(seen({ type: candidatesEvents.timelineOpened.type })).toBeUndefined()
    expect(refused({ actor: theService })).toBeUndefined()
  })

  it('against a limit of its own, where it is a network', () => {
    const limits = { unreadable: 0, refused_burst: 50, signIns: 100, profile_volume: 150 }
    expect(limitOf({ kind: 'refused_burst', subject: newId() }, limits)).toBe(50)
    expect(limitOf({ kind: 'refused_burst', subject: '192.0.2.0/24' }, limits)).toBe(100)
    expect(limitOf({ kind: 'profile_volume', subject: newId() }, limits)).toBe(150)
  })
})
