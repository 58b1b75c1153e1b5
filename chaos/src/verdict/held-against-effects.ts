import { told, type Effect, type Interaction } from '../account/interaction.js'
import { doubled, lost, unverifiable, type Finding } from './finding.js'
import { describe } from './held-against-log.js'
import { byCorrelation, type Entry } from './log.js'

/** What is found afterwards, as its owners see it. */
export interface Found {
  /** The texts of each conversation. */
  messages: Map<string, string[]>
  /** The organisations that each candidate has picked. */
  interests: Map<string, string[]>
}

/** What clients were told against what has changed: once if they were told so, otherwise never or once, and as the log says. */
export function heldAgainstEffects(interactions: Interaction[], entries: Entry[], found: Found): Finding[] {
  const sent = byCorrelation(entries.filter(({ event }) => event.type === 'evt.messaging.message-sent.v1'))
  const isInLog = ({ attempts }: Interaction) => attempts.some(({ correlationId }) => sent.has(correlationId))
  return [...messages(interactions, found, isInLog), ...interests(interactions, found)]
}

function* messages(
  interactions: Interaction[],
  { messages }: Found,
  isInLog: (interaction: Interaction) => boolean,
): Generator<Finding> {
  const copies = new Map([...messages].map(([thread, texts]) => [thread, countsOf(texts)]))
  for (const interaction of interactions) {
    if (interaction.effect?.kind !== 'message') continue
    const { threadId, text } = interaction.effect
    const there = copies.get(threadId)?.get(text) ?? 0
    if (there > 1) yield doubled(`${describe(interaction)}: the message is there ${there} times`)
    if (there === 0 && told(interaction) === 'done')
      yield lost(`${describe(interaction)}: told done, no message`)
    if (there > 0 !== isInLog(interaction)) {
      const where =
        there > 0 ? 'in its conversation and not in the log' : 'in the log and not in its conversation'
      yield (there > 0 ? lost : unverifiable)(`${describe(interaction)}: ${where}`)
    }
  }
}

/** What was answered last decides; each was sent until it was answered. */
function* interests(interactions: Interaction[], { interests }: Found): Generator<Finding> {
  const last = new Map<string, Interaction & { effect: Effect & { kind: 'interest' } }>()
  for (const interaction of interactions) {
    const { effect } = interaction
    if (effect?.kind === 'interest') last.set(effect.candidateId, { ...interaction, effect })
  }
  for (const interaction of last.values()) {
    if (told(interaction) !== 'done') continue
    const { candidateId, organisationId, picked } = interaction.effect
    const times = interests.get(candidateId)?.filter((id) => id === organisationId).length ?? 0
    if (times > 1) yield doubled(`${describe(interaction)}: the interest is there ${times} times`)
    if (times > 0 !== picked)
      yield lost(`${describe(interaction)}: told done, and the interest is${picked ? ' not' : ''} there`)
  }
}

function countsOf(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
