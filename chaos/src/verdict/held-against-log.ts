import { told, type Attempt, type Interaction } from '../account/interaction.js'
import { doubled, lost, type Finding } from './finding.js'
import { byCorrelation, isPrimary, isRepeat, type Entry } from './log.js'

/**
 * What clients were told against what the log has. Carried out: in the log once, under whichever of its attempts. Refused: once, under
 * the attempt that was refused. Nothing told: at most once. And each answer that was given is on record itself, under its own correlation id.
 */
export function heldAgainstLog(interactions: Interaction[], entries: Entry[]): Finding[] {
  const primaries = byCorrelation(entries.filter(isPrimary))
  const of = ({ correlationId }: Attempt) => primaries.get(correlationId) ?? []
  return [...interactions.flatMap((interaction) => [...judged(interaction, of)]), ...sameEventTwice(entries)]
}

function* judged(interaction: Interaction, of: (attempt: Attempt) => Entry[]): Generator<Finding> {
  const { attempts } = interaction
  const outcome = told(interaction)
  const carriedOut = attempts.flatMap(of).filter(isCarriedOut)
  const which = describe(interaction)
  if (carriedOut.length > 1) yield doubled(`${which}: carried out ${carriedOut.length} times in the log`)
  if (outcome === 'done' && carriedOut.length === 0) return yield lost(`${which}: told done, not in the log`)
  if (outcome === 'nothing') return
  const answer = of(attempts.at(-1)!).filter(
    ({ event }) => (event.outcome === 'refused') === (outcome === 'refused'),
  )
  if (answer.length === 0) yield lost(`${which}: the answer is not on record`)
  if (answer.length > 1) yield doubled(`${which}: the answer is on record ${answer.length} times`)
}

const isCarriedOut = (entry: Entry): boolean => entry.event.outcome !== 'refused' && !isRepeat(entry)

function* sameEventTwice(entries: Entry[]): Generator<Finding> {
  const seen = new Set<string>()
  for (const { event, source, number } of entries) {
    if (seen.has(event.id)) yield doubled(`event ${event.id} again as ${number} of ${source}`)
    seen.add(event.id)
  }
}

export const describe = ({ method, path, attempts }: Interaction): string =>
  `${method} ${path} (${attempts.map(({ correlationId, status }) => `${correlationId}: ${status}`).join(', ')})`
