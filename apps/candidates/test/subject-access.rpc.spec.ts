import { candidatesEvents, type SubjectAccessRequestView } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { candidate, expectRefused, organisationAdmin, programmeAdmin, programmeStaff } from '@sih/testing'
import { World } from './world.js'

let world: World
beforeAll(async () => {
  world = await World.start()
}, 120_000)
afterAll(() => world?.stop())
afterEach(() => world.service.clock.reset())

const staff = () => world.service.as(programmeStaff())
const record = (candidateId: string, receivedOn: string) =>
  staff().recordSubjectAccessRequest({ candidateId, receivedOn, receivedBy: 'letter' })
const answer = ({ id: requestId }: SubjectAccessRequestView, answeredOn: string) =>
  staff().answerSubjectAccessRequest({ requestId, answeredOn, answer: 'post' })
const person = () => world.candidate({ email: `${newId()}@sar.example` })

describe('a subject access request', () => {
  it.each([
    ['2026-11-25', '2026-12-29'],
    ['2026-01-31', '2026-03-02'],
    ['2026-03-03', '2026-04-07'],
  ])('received on %s is due on %s', async (receivedOn, dueOn) => {
    world.service.clock.set('2026-12-01T12:00:00Z')
    const candidateId = await person()
    const recorded = await record(candidateId, receivedOn)
    expect(recorded).toMatchObject({ receivedOn, dueOn, receivedBy: 'letter', answeredOn: null })
    const events = await world.service.events(candidatesEvents.subjectAccessRequested)
    expect(events.at(-1)!.data).toEqual({ requestId: recorded.id, candidateId, dueOn })
  })

  it('cannot be received tomorrow, by the calendar of London', async () => {
    world.service.clock.set('2026-06-10T23:30:00Z')
    const candidateId = await person()
    expect(await record(candidateId, '2026-06-11')).toMatchObject({ state: 'open' })
    const fields = await expectRefused(record(candidateId, '2026-06-12'), 'VALIDATION_FAILED')
    expect(fields).toMatchObject([{ field: 'receivedOn' }])
  })

  it('is answered once, on a day since it was received, in time or late', async () => {
    world.service.clock.set('2026-11-10T12:00:00Z')
    const [one, other] = [
      await record(await person(), '2026-10-05'),
      await record(await person(), '2026-10-05'),
    ]
    for (const day of ['2026-10-04', '2026-11-11']) {
      const fields = await expectRefused(answer(one, day), 'VALIDATION_FAILED')
      expect(fields).toMatchObject([{ field: 'answeredOn' }])
    }
    expect(await answer(one, '2026-11-05')).toMatchObject({
      state: 'answered',
      answeredOn: '2026-11-05',
      answer: 'post',
    })
    await answer(other, '2026-11-06')
    await expectRefused(answer(one, '2026-11-05'), 'SUBJECT_ACCESS_REQUEST_ANSWERED')
    const events = await world.service.events(candidatesEvents.subjectAccessAnswered)
    expect(events.slice(-2).map(({ data }) => data.inTime)).toEqual([true, false])
  })

  it('keeps others from erasing the person, not the person', async () => {
    const candidateId = await person()
    const { id } = await record(candidateId, '2026-10-05')
    await expectRefused(
      world.service.as(programmeAdmin()).eraseCandidate({ candidateId, reason: 'asked_by_person' }),
      'SUBJECT_ACCESS_REQUEST_OPEN',
    )
    await world.self(candidateId).eraseOwnProfile({})
    const { items } = await staff().listSubjectAccessRequests({ candidateId })
    expect(items).toMatchObject([{ id, state: 'answered', answer: 'erased' }])
  })

  it('is the programme’s to record and to see', async () => {
    const candidateId = await person()
    for (const principal of [candidate(candidateId), organisationAdmin(newId())]) {
      const api = world.service.as(principal)
      const request = { candidateId, receivedOn: '2026-10-05', receivedBy: 'email' } as const
      await expectRefused(api.recordSubjectAccessRequest(request), 'NOT_PERMITTED')
      await expectRefused(api.listSubjectAccessRequests({}), 'NOT_PERMITTED')
    }
    await expectRefused(record(newId(), '2026-10-05'), 'CANDIDATE_NOT_FOUND')
    const missing = { id: newId() } as SubjectAccessRequestView
    await expectRefused(answer(missing, '2026-10-05'), 'SUBJECT_ACCESS_REQUEST_NOT_FOUND')
  })
})

describe('the list of subject access requests', () => {
  it('has what is overdue first, then what waits, then what is answered, page by page', async () => {
    world.service.clock.set('2026-11-20T12:00:00Z')
    const candidateId = await person()
    const answered = await record(candidateId, '2026-09-01')
    await answer(answered, '2026-09-20')
    const open = await record(candidateId, '2026-11-02')
    const late = await record(candidateId, '2026-10-01')
    const overdue = await record(candidateId, '2026-09-15')
    const found: [string, string][] = []
    for (let cursor: string | undefined; ;) {
      const page = await staff().listSubjectAccessRequests({ candidateId, limit: 1, cursor })
      found.push(...page.items.map(({ id, state }): [string, string] => [id, state]))
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    expect(found).toEqual([
      [overdue.id, 'overdue'],
      [late.id, 'overdue'],
      [open.id, 'open'],
      [answered.id, 'answered'],
    ])
    for (const [state, ids] of [
      ['overdue', [overdue.id, late.id]],
      ['open', [open.id]],
      ['answered', [answered.id]],
    ] as const) {
      const { items } = await staff().listSubjectAccessRequests({ candidateId, state })
      expect(items.map(({ id }) => id)).toEqual(ids)
    }
    const { items } = await staff().listSubjectAccessRequests({ state: 'overdue' })
    expect(items.map(({ id }) => id)).toContain(overdue.id)
    const listed = await world.service.events(candidatesEvents.subjectAccessRequestsListed)
    expect(listed.at(-1)!.data.candidateIds).toContain(candidateId)
  })

  it('is opened by itself, which is put on record; one that is not there is not found', async () => {
    const candidateId = await person()
    const { id: requestId, dueOn } = await record(candidateId, '2026-01-31')
    const opened = await staff().openSubjectAccessRequest({ requestId })
    expect(opened).toMatchObject({ id: requestId, candidateId, dueOn, receivedBy: 'letter' })
    const [last] = (await world.service.events(candidatesEvents.subjectAccessRequestOpened)).slice(-1)
    expect(last!.data).toEqual({ requestId, candidateId })
    await expectRefused(
      staff().openSubjectAccessRequest({ requestId: newId() }),
      'SUBJECT_ACCESS_REQUEST_NOT_FOUND',
    )
  })
})
