import { candidatesEvents, messagingEvents, type EventContract, type EventEnvelope } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { randomOf, type World } from './world.js'

const hour = 3_600_000
const day = 24 * hour

/** What one interaction makes known: usually one event, now and then one that follows later. */
type Story = (
  world: World,
  at: number,
  who: { candidateId: string; organisationId: string },
) => EventEnvelope[]

const event = (
  contract: EventContract,
  at: number,
  data: { organisationId?: string },
  user: string | null = null,
): EventEnvelope => ({
  id: newId(),
  type: contract.type,
  occurredAt: new Date(at).toISOString(),
  actor: {
    role: user ? 'organisation_user' : 'candidate',
    accountId: user,
    organisationId: user ? data.organisationId! : null,
    sessionId: null,
  },
  origin: { network: null },
  correlationId: newId(),
  causeId: null,
  outcome: 'succeeded',
  data: data as Record<string, unknown>,
})

const said =
  (contract: EventContract, more: (world: World) => object = () => ({}), byUser = false): Story =>
  (world, at, who) => [
    event(contract, at, { ...who, ...more(world) }, byUser ? world.userOf(who.organisationId) : null),
  ]

const written = (from: string): Story =>
  said(
    messagingEvents.messageSent,
    () => ({ threadId: newId(), messageId: newId(), from }),
    from === 'organisation',
  )

const stage: Story = (world, at, who) => {
  const to = randomOf(world.stages)
  const reason = to === 'not_progressing' ? 'other' : null
  const move = { moveId: newId(), from: null, to, reason, movedBy: null, correctsMoveId: null }
  const data = { ...who, ...move, at: new Date(at).toISOString() }
  return [event(candidatesEvents.stageMoved, at, data, world.userOf(who.organisationId))]
}

/** Nine in ten are answered. */
const awaited: Story = (_world, at, who) => {
  const since = new Date(at).toISOString()
  const answerBy = new Date(at + 7 * day).toISOString()
  const steps = { openedAt: null, remindedAt: null, escalatedAt: null, endedAt: null, ending: null }
  const state = { ...who, responseId: newId(), cause: 'message', since, answerBy, escalateAt: answerBy }
  const due = event(messagingEvents.responseDue, at, { ...state, ...steps })
  const answered = at + Math.random() * 10 * day
  if (Math.random() < 0.1 || answered > Date.now()) return [due]
  const ended = { endedAt: new Date(answered).toISOString(), ending: 'answered' }
  return [due, event(messagingEvents.responseGiven, answered, { ...state, ...steps, ...ended })]
}

/** Two in three are completed, and one in four of those leads to a job. */
const placement: Story = (world, at, who) => {
  const user = world.userOf(who.organisationId)
  const staffGroup = randomOf(world.staffGroups)
  const plan = { ...who, placementId: newId(), kind: randomOf(world.kinds), staffGroup }
  const recorded = { ...plan, version: 1, state: 'planned' }
  const later = Math.min(at + 20 * day, Date.now())
  const changed = { ...plan, version: 2, state: 'completed', fromState: 'planned', correction: false }
  const job = {
    ...who,
    fillingId: newId(),
    version: 1,
    staffGroup,
    band: randomOf(world.bands),
    contractType: randomOf(world.contracts),
    placementId: plan.placementId,
    sustainedAt6: null,
    sustainedAt12: null,
    withdrawn: null,
  }
  const luck = Math.random()
  return [
    event(candidatesEvents.placementRecorded, at, recorded, user),
    ...(luck < 0.66 ? [event(candidatesEvents.placementChanged, later, changed, user)] : []),
    ...(luck < 0.16 ? [event(candidatesEvents.jobFillingRecorded, later, job, user)] : []),
  ]
}

const registered: Story = (world, at) => [
  event(candidatesEvents.registered, at, {
    candidateId: world.newcomer(),
    connections: [randomOf(world.connections)],
    service: randomOf(world.services),
  } as object),
]

/** In the shares in which they happen. */
const stories: [share: number, story: Story][] = [
  [0.05, registered],
  [0.13, said(candidatesEvents.interestDelivered)],
  [0.02, said(candidatesEvents.interestWithdrawn)],
  [0.25, said(candidatesEvents.profileOpened, () => ({}), true)],
  [0.07, said(messagingEvents.threadStarted, () => ({ threadId: newId() }), true)],
  [0.16, written('organisation')],
  [0.14, written('candidate')],
  [0.06, stage],
  [0.09, awaited],
  [0.03, placement],
]

/** What happens at this moment to some candidate and organisation. */
export function happening(world: World, at: number): EventEnvelope[] {
  let luck = Math.random()
  const [, story] = stories.find(([share]) => (luck -= share) < 0) ?? stories[0]!
  const who = { candidateId: world.candidate(), organisationId: world.organisation() }
  return story(world, at, who)
}
