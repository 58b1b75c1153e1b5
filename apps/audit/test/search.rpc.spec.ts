import {
  auditEvents,
  candidatesEvents,
  gatewayEvents,
  messagingEvents,
  requestRefused,
  type AuditEntry,
  type SearchEntriesRequest,
} from '@sih/contracts'
import { newId } from '@sih/kernel'
import { auditor, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { startAuditService, type AuditService } from './audit-service.js'

describe('searching the audit trail', () => {
  let service: AuditService
  const me = auditor()
  const [organisationId, otherOrganisation, candidateId, otherCandidate] = [
    newId(),
    newId(),
    newId(),
    newId(),
  ]
  const user = organisationUser(organisationId)
  const colleague = organisationUser(organisationId)
  const stranger = organisationUser(otherOrganisation)

  beforeAll(async () => {
    service = await startAuditService()
    const { profileOpened, candidatesListed } = candidatesEvents
    await service.happened(profileOpened, { candidateId, organisationId }, user)
    await service.happened(profileOpened, { candidateId, organisationId }, colleague)
    await service.happened(
      profileOpened,
      { candidateId: otherCandidate, organisationId: otherOrganisation },
      stranger,
    )
    await service.happened(
      candidatesListed,
      { organisationId, candidateIds: [candidateId, otherCandidate] },
      user,
    )
    const refusal = { operation: 'candidates.v1.open-profile', code: 'CANDIDATE_NOT_FOUND', candidateId }
    await service.happened(requestRefused.candidates, { ...refusal, organisationId: null }, stranger)
    await service.happened(gatewayEvents.signedIn, { accountId: user.accountId!, sessionId: newId() }, user)
  }, 60_000)
  afterAll(() => service?.stop())

  const search = async (request: SearchEntriesRequest): Promise<AuditEntry[]> =>
    (await service.as(me).searchEntries(request)).items
  const actors = (entries: AuditEntry[]) => entries.map(({ actorId }) => actorId)

  it('shows newest first, in the words of the event', async () => {
    const [refused, listed, second, first] = await search({ subject: candidateId })
    expect([refused, listed, second, first].map((entry) => entry!.action)).toEqual([
      'was refused',
      'listed candidates',
      'opened the profile',
      'opened the profile',
    ])
    const event = JSON.parse(first!.leaf).event
    expect(first).toEqual({
      index: 0,
      source: 'candidates',
      number: 1,
      type: 'evt.candidates.profile-opened.v1',
      action: 'opened the profile',
      who: `A user of organisation …${organisationId.slice(-8)}`,
      did: `opened the profile of candidate …${candidateId.slice(-8)}`,
      organisationName: null,
      outcome: 'succeeded',
      occurredAt: event.occurredAt,
      loggedAt: expect.stringMatching(/^\d{4}-/),
      actorId: user.accountId,
      actorRole: 'organisation_user',
      organisationId,
      correlationId: event.correlationId,
      leafHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      leaf: expect.stringContaining(`"candidateId":"${candidateId}"`),
    })
  })

  it('finds what an actor did, what was done for an organisation, and what was refused', async () => {
    expect((await search({ actor: user.accountId! })).map(({ source }) => source)).toEqual([
      'gateway',
      'candidates',
      'candidates',
    ])
    const own = await search({ organisation: organisationId })
    expect(new Set(actors(own))).toEqual(new Set([user.accountId, colleague.accountId]))
    const refused = await search({ outcome: 'refused', actor: stranger.accountId! })
    expect(refused).toMatchObject([{ type: requestRefused.candidates.type, outcome: 'refused' }])
  })

  it('finds an action, an interaction and a time', async () => {
    const opened = await search({ action: candidatesEvents.profileOpened.type })
    expect(opened).toHaveLength(3)
    const [, middle] = opened
    expect(await search({ correlationId: middle!.correlationId })).toEqual([middle])
    const at = middle!.occurredAt
    expect(await search({ from: at, to: at })).toContainEqual(middle)
    expect(await search({ from: '2001-01-01T00:00:00Z', to: '2001-12-31T00:00:00+01:00' })).toEqual([])
    expect(await search({ from: '2901-01-01T00:00:00Z' })).toEqual([])
  })

  it('combines filters', async () => {
    const { type } = candidatesEvents.profileOpened
    const found = await search({
      subject: candidateId,
      action: type,
      outcome: 'succeeded',
      organisation: organisationId,
      from: '2020-01-01T00:00:00Z',
    })
    expect(actors(found)).toEqual([colleague.accountId, user.accountId])
    expect(await search({ subject: candidateId, action: gatewayEvents.signedIn.type })).toEqual([])
  })

  it('goes through everything once, a page at a time, while the log grows by being read', async () => {
    const indexes: number[] = []
    let cursor: string | undefined
    do {
      const page = await service.as(me).searchEntries({ limit: 2, ...(cursor ? { cursor } : {}) })
      indexes.push(...page.items.map(({ index }) => index))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(indexes).toEqual(indexes.map((_, n) => indexes[0]! - n))
    expect(indexes.at(-1)).toBe(0)
  })

  it('goes the other way, too, from the first entry on', async () => {
    const forward = { subject: candidateId, oldestFirst: true, limit: 2 }
    const { items, nextCursor } = await service.as(me).searchEntries(forward)
    const rest = await service.as(me).searchEntries({ ...forward, cursor: nextCursor! })
    const indexes = [...items, ...rest.items].map(({ index }) => index)
    expect(indexes[0]).toBe(0)
    expect(indexes).toEqual(
      (await search({ subject: candidateId }))
        .map(({ index }) => index)
        .reverse()
        .slice(0, 4),
    )
  })

  it('takes a filter that is null for one that is not given', async () => {
    const names = [
      'limit',
      'cursor',
      'actor',
      'subject',
      'organisation',
      'action',
      'outcome',
      'from',
      'to',
      'oldestFirst',
    ]
    const request = Object.fromEntries(names.map((name) => [name, null]))
    const [unfiltered] = await search(request)
    const [next] = await search({})
    expect(unfiltered!.index).toBe(next!.index - 1)
  })

  it('ends a page where a message would become too large', async () => {
    const ids = () => Array.from({ length: 100 }, newId)
    const messaging = service.peers.get('messaging')!
    for (let n = 0; n < 80; n += 1)
      await messaging.publish(messagingEvents.threadsListed, { threadIds: ids(), candidateIds: ids() })
    await service.caughtUp('messaging')
    const request = { action: messagingEvents.threadsListed.type, limit: 100 }
    const { items, nextCursor } = await service.as(me).searchEntries(request)
    expect(items.length).toBeGreaterThan(20)
    const rest = await service.as(me).searchEntries({ ...request, cursor: nextCursor! })
    expect(rest.nextCursor).toBeNull()
    expect(new Set([...items, ...rest.items].map(({ number }) => number)).size).toBe(80)
  })

  it('is itself an entry, about whoever was searched for', async () => {
    await search({ subject: otherCandidate, outcome: 'refused' })
    const [entry] = await search({ actor: me.accountId!, subject: otherCandidate })
    expect(entry).toMatchObject({
      type: auditEvents.entriesSearched.type,
      source: 'audit',
      actorRole: 'auditor',
    })
    expect(JSON.parse(entry!.leaf).event.data).toEqual({
      count: 0,
      filters: 'outcome, subject',
      subjectIds: [otherCandidate],
    })
  })

  it('is for auditors only, and the log says who else tried', async () => {
    const staff = programmeStaff()
    const operations = service.as(staff)
    const attempts = [
      operations.searchEntries({}),
      operations.getEntry({ index: 0 }),
      operations.getCheckpoint({}),
      operations.completeness({}),
      operations.proveInclusion({ index: 0, size: 1 }),
      operations.proveConsistency({ from: 1, to: 1 }),
    ]
    for (const attempt of attempts) await expectRefused(attempt, 'NOT_PERMITTED')
    const refused = await search({ actor: staff.accountId!, outcome: 'refused' })
    expect(refused.map(({ leaf }) => JSON.parse(leaf).event.data.operation).sort()).toEqual([
      'audit.v1.completeness',
      'audit.v1.get-checkpoint',
      'audit.v1.get-entry',
      'audit.v1.prove-consistency',
      'audit.v1.prove-inclusion',
      'audit.v1.search-entries',
    ])
  })

  it.each([
    [{ cursor: 'xyz' }, 'cursor'],
    [{ from: '2026-01-01T24:30:00Z' }, 'from'],
    [{ to: '0000-01-01T00:00:00Z' }, 'to'],
    [{ actor: 'x' }, 'actor'],
    [{ outcome: 'maybe' as 'refused' }, 'outcome'],
  ])('refuses %j', async (request, field) => {
    const fields = await expectRefused(service.as(me).searchEntries(request), 'VALIDATION_FAILED')
    expect(fields.map((problem) => problem.field)).toEqual([field])
  })
})
