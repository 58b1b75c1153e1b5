import { awaitedAnswers } from './readings/awaited-answers.js'
import { candidates } from './readings/candidates.js'
import { correspondence } from './readings/correspondence.js'
import { interests } from './readings/interests.js'
import { jobFillings } from './readings/job-fillings.js'
import { organisations } from './readings/organisations.js'
import { placements } from './readings/placements.js'
import { stages } from './readings/stages.js'

/** Every event that counts, by its type: all others are passed over. */
export const readings = new Map(
  [
    ...interests,
    ...correspondence,
    ...stages,
    ...placements,
    ...jobFillings,
    ...awaitedAnswers,
    ...candidates,
    ...organisations,
  ].map((reading) => [reading.event.type as string, reading]),
)

/** The services whose events are counted. */
export const countedSources = [...new Set([...readings.values()].map(({ event }) => event.source))].sort()
