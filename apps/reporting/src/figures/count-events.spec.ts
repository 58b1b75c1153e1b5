import {
  candidatesEvents,
  messagingEvents,
  organisationsEvents,
  type EventContract,
  type Side,
} from '@sih/contracts'
import { canonicalJson, newId } from '@sih/kernel'
import { countEvents } from './count-events.js'

const organisationId = newId()
const other = newId()
const candidateId = newId()
const noon = '2026-05-04T12:00:00.000Z'

const line = <Data extends object>(contract: EventContract<Data>, data: object, occurredAt = noon) =>
  canonicalJson({
    id: newId(),
    type: contract.type,
    occurredAt,
    actor: { role: 'candidate', accountId: candidateId, organisationId: null, sessionId: null },
    origin: { network: null },
    correlationId: newId(),
    causeId: null,
    outcome: contract.outcome,
    data,
  })

const thread = { threadId: newId(), candidateId, organisationId }
const message = (from: Side, organisation = organisationId) => ({
  ...thread,
  organisationId: organisation,
  messageId: newId(),
  from,
  commitment: 'a'.repeat(64),
})

describe('countEvents', () => {
  it.each([
    ['candidatesInterested', candidatesEvents.interestDelivered, { candidateId, organisationId }],
    ['interestsWithdrawn', candidatesEvents.interestWithdrawn, { candidateId, organisationId }],
    ['profilesOpened', candidatesEvents.profileOpened, { candidateId, organisationId }],
    ['threadsStarted', messagingEvents.threadStarted, thread],
    ['messagesFromOrganisations', messagingEvents.messageSent, message('organisation')],
    ['messagesFromCandidates', messagingEvents.messageSent, message('candidate')],
  ])('counts %s', (figure, contract, data) => {
    expect(countEvents([line(contract as EventContract, data)])).toEqual({
      counts: [{ organisationId, day: '2026-05-04', figure, count: 1 }],
      unreadable: [],
    })
  })

  it.each([
    ['an interest that still waits', candidatesEvents.interestExpressed, { candidateId, organisationId }],
    [
      'a profile opened by the programme',
      candidatesEvents.profileOpened,
      { candidateId, organisationId: null },
    ],
    ['something else', organisationsEvents.organisationOpened, { organisationId }],
    [
      'a type inside the data',
      organisationsEvents.organisationOpened,
      { type: messagingEvents.threadStarted.type },
    ],
  ])('does not count %s', (_, contract, data) => {
    expect(countEvents([line(contract as EventContract, data)])).toEqual({ counts: [], unreadable: [] })
  })

  it('adds up a batch by organisation, day and figure', () => {
    const lines = [
      line(messagingEvents.messageSent, message('candidate')),
      line(messagingEvents.messageSent, message('organisation')),
      line(messagingEvents.messageSent, message('candidate')),
      line(messagingEvents.messageSent, message('candidate', other)),
      line(messagingEvents.messageSent, message('candidate'), '2026-05-04T22:59:59.999Z'),
      line(messagingEvents.messageSent, message('candidate'), '2026-05-04T23:00:00.000Z'),
    ]
    expect(countEvents(lines).counts).toEqual([
      { organisationId, day: '2026-05-04', figure: 'messagesFromCandidates', count: 3 },
      { organisationId, day: '2026-05-04', figure: 'messagesFromOrganisations', count: 1 },
      { organisationId: other, day: '2026-05-04', figure: 'messagesFromCandidates', count: 1 },
      { organisationId, day: '2026-05-05', figure: 'messagesFromCandidates', count: 1 },
    ])
  })

  it('counts what a newer source says, with fields that are not known here', () => {
    const { counts } = countEvents([line(messagingEvents.threadStarted, { ...thread, mood: 'good' })])
    expect(counts).toHaveLength(1)
  })

  it('sets apart what it cannot read and counts the rest', () => {
    const wrong = line(messagingEvents.threadStarted, { ...thread, organisationId: 'RR8' })
    const broken = line(messagingEvents.threadStarted, thread).replace('{"actor"', '{actor')
    const never = line(messagingEvents.threadStarted, thread, 'never')
    const { counts, unreadable } = countEvents([
      wrong,
      line(messagingEvents.threadStarted, thread),
      broken,
      never,
    ])
    expect(counts).toHaveLength(1)
    expect(unreadable.map(({ index }) => index)).toEqual([0, 2, 3])
    expect(unreadable[0]).toEqual({
      index: 0,
      line: wrong,
      reason: 'organisationId: Must be a UUID in lower case',
    })
  })
})
