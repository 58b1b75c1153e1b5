import { candidatesEvents, messagingEvents, organisationsEvents, type EventEnvelope } from '@sih/contracts'
import { newId } from '@sih/kernel'
import fc from 'fast-check'
import { engagementStory } from './engagement-story.js'
import type { Say, Step, Story } from './story.js'
import { awaitedStory } from './awaited-story.js'
import {
  candidates,
  connectionSets,
  days,
  firstMoment,
  organisations,
  pick,
  regionOf,
  services,
  users,
} from './world.js'

const simple = (contract: { type: string }) => (story: Story) => {
  const { candidateId, organisationId, say, step } = story
  const more = {
    threadId: newId(),
    messageId: newId(),
    from: pick(['candidate', 'organisation'], step.choice),
  }
  say(contract, { candidateId, organisationId, ...more }, pick([...users, null], step.which))
}

/** What may happen. Those with a memory come from a function that begins one for each history. */
const stories = {
  interested: simple(candidatesEvents.interestDelivered),
  withdrawn: simple(candidatesEvents.interestWithdrawn),
  opened: simple(candidatesEvents.profileOpened),
  openedByProgramme: ({ candidateId, say }: Story) =>
    say(candidatesEvents.profileOpened, { candidateId, organisationId: null }),
  threadStarted: simple(messagingEvents.threadStarted),
  message: simple(messagingEvents.messageSent),
  registered: ({ candidateId, say, step }: Story) =>
    say(candidatesEvents.registered, { candidateId, ...codes(step) }),
  profileChanged: ({ candidateId, say, step }: Story) =>
    say(candidatesEvents.profileChanged, { candidateId, section: 'service', ...codes(step) }),
  profileChangedAsOnceWas: ({ candidateId, say }: Story) =>
    say(candidatesEvents.profileChanged, { candidateId, section: 'about' }),
  stage: null,
  placement: null,
  jobFilling: null,
  awaited: null,
} as const

const codes = ({ choice, which }: Step) => ({
  connections: pick(connectionSets, choice),
  service: pick(services, which),
})

const number = fc.integer({ min: 0, max: 11 })
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...Object.keys(stories)),
  candidate: number,
  organisation: number,
  choice: number,
  which: number,
  at: fc.integer({ min: 0, max: days * 24 * 60 }),
})

export const history = fc.array(step, { minLength: 60, maxLength: 120 }).map(told)

function told(steps: Step[]): EventEnvelope[] {
  const events: EventEnvelope[] = []
  const memory = { ...engagementStory(), ...awaitedStory() }
  const speak =
    (at: string, organisationId: string): Say =>
    (contract, data, user = null) =>
      void events.push(envelope(contract.type, at, data, { user, organisationId }))
  for (const id of organisations) {
    const at = new Date(firstMoment).toISOString()
    speak(at, id)(organisationsEvents.organisationChanged, {
      organisationId: id,
      revision: 1,
      region: regionOf.get(id),
      legalName: `Trust ${id}`,
      accessActive: true,
      odsCode: null,
    })
  }
  for (const one of steps.toSorted((a, b) => a.at - b.at)) {
    const at = new Date(firstMoment + one.at * 60_000).toISOString()
    const organisationId = pick(organisations, one.organisation)
    const candidateId = pick(candidates, one.candidate)
    const story = { step: one, at, candidateId, organisationId, say: speak(at, organisationId) }
    const tell = stories[one.what as keyof typeof stories] ?? memory[one.what as keyof typeof memory]
    tell(story)
  }
  return events
}

const envelope = (
  type: string,
  occurredAt: string,
  data: object,
  { user, organisationId }: { user: string | null; organisationId: string },
): EventEnvelope => ({
  id: newId(),
  type,
  occurredAt,
  actor: {
    role: user ? 'organisation_user' : 'candidate',
    accountId: user ?? newId(),
    organisationId: user ? organisationId : null,
    sessionId: null,
  },
  origin: { network: null },
  correlationId: newId(),
  causeId: null,
  outcome: 'succeeded',
  data: data as Record<string, unknown>,
})
