import { candidatesEvents, type PlacementFact, type Stage } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

type Person = Awaited<ReturnType<Messaging['member']>>

const toldTo = async ({ api }: Person, wanted: string) =>
  (await api.listNotifications({})).items.filter(({ kind }) => kind === wanted).map(({ text }) => text)

async function placed() {
  const pair = await messaging.conversation()
  const { organisationId, person } = pair
  const key = { candidateId: person.accountId, organisationId }
  const placement: PlacementFact = {
    ...key,
    placementId: newId(),
    version: 1,
    kind: 'insight_day',
    state: 'planned',
    answer: 'awaited',
    staffGroup: '09',
    startsOn: '2026-03-02',
    endsOn: '2026-03-02',
    halfDay: false,
    clearanceDone: true,
    outcome: null,
  }
  return { ...pair, key, placement }
}

test('each side is told of the steps of a placement that the other takes', async () => {
  const { user, person, key, placement } = await placed()
  const { placementId } = placement
  const happened: typeof messaging.service.happened = (...fact) => messaging.service.happened(...fact)
  await happened(candidatesEvents.placementRecorded, placement)
  const changed = { ...placement, fromState: 'planned', correction: false } as const
  await happened(candidatesEvents.placementChanged, changed)
  const review = { ...key, placementId, from: 'organisation', helpful: 'yes' } as const
  await happened(candidatesEvents.placementReviewed, review)
  const [text, ...others] = await toldTo(person, 'placement_step')
  expect([text, others.length]).toEqual([expect.stringContaining('placement of yours'), 2])
  expect(await toldTo(user, 'placement_step')).toEqual([])

  await happened(candidatesEvents.placementAnswered, placement)
  await happened(candidatesEvents.placementReviewed, { ...review, from: 'candidate' })
  await happened(candidatesEvents.reviewCorrected, { ...review, from: 'candidate', version: 2 })
  expect(await toldTo(user, 'placement_step')).toHaveLength(3)
  expect(await toldTo(person, 'placement_step')).toHaveLength(3)
})

test('an organisation that has lost sight of the candidate is told nothing', async () => {
  const { user, key, placement } = await placed()
  await messaging.show(key.candidateId, key.organisationId, false)
  await messaging.service.happened(candidatesEvents.placementAnswered, placement)
  await messaging.service.happened(candidatesEvents.followUpDue, { ...key, fillingId: newId(), months: '6' })
  expect(await toldTo(user, 'placement_step')).toEqual([])
  expect(await toldTo(user, 'job_follow_up')).toEqual([])
})

test('who has given the candidate a job keeps the conversation, read only, and is asked how it goes', async () => {
  const { user, person, key, threadId } = await placed()
  const closed = { ...key, visible: false, readOnly: true }
  await messaging.service.happened(candidatesEvents.visibilityChanged, closed)
  expect((await user.api.listMessages({ threadId })).items).toMatchObject([{ body: 'Hello' }])
  expect((await user.api.listThreads({})).items).toMatchObject([{ id: threadId }])
  const late = await messaging.member(key.organisationId, ['Ben', 'Cole'])
  expect((await late.api.listThreads({})).items).toMatchObject([{ id: threadId }])
  await expectRefused(user.api.sendMessage({ threadId, body: 'Welcome' }), 'THREAD_READ_ONLY')
  await expectRefused(
    user.api.writeNote({ threadId, body: 'Starts on Monday', mentions: [] }),
    'THREAD_READ_ONLY',
  )
  await expectRefused(user.api.assignThread({ threadId, accountId: null }), 'THREAD_READ_ONLY')
  await expectRefused(person.api.sendMessage({ threadId, body: 'Thanks' }), 'THREAD_READ_ONLY')
  await messaging.service.happened(candidatesEvents.followUpDue, { ...key, fillingId: newId(), months: '12' })
  expect(await toldTo(user, 'job_follow_up')).toHaveLength(1)

  await messaging.show(key.candidateId, key.organisationId, true)
  await user.api.sendMessage({ threadId, body: 'It was a mistake' })
})

test('who keeps a conversation loses it when the candidate withdraws', async () => {
  const { user, key, threadId } = await placed()
  await messaging.service.happened(candidatesEvents.visibilityChanged, {
    ...key,
    visible: false,
    readOnly: true,
  })
  await messaging.withdraw(key.candidateId, key.organisationId)
  await expectRefused(user.api.listMessages({ threadId }), 'THREAD_NOT_FOUND')
  expect((await user.api.listThreads({})).items).toEqual([])
})

test('a candidate is told when somebody moves them to another stage, and of nothing that follows by itself', async () => {
  const { user, person, key } = await placed()
  const move = {
    ...key,
    from: 'contacted',
    reason: null,
    at: '2026-03-02T09:00:00.000Z',
    correctsMoveId: null,
  } as const
  const moved = (to: Stage, movedBy: string | null) =>
    messaging.service.happened(candidatesEvents.stageMoved, { ...move, moveId: newId(), to, movedBy })
  await moved('on_placement', null)
  expect(await toldTo(person, 'stage_moved')).toEqual([])
  await moved('not_progressing', user.accountId)
  const text = expect.stringContaining('how far you have come')
  expect(await toldTo(person, 'stage_moved')).toEqual([text])
  await moved('appointed', null)
  expect(await toldTo(person, 'stage_moved')).toEqual([text, text])
  expect(await toldTo(user, 'stage_moved')).toEqual([])
})
