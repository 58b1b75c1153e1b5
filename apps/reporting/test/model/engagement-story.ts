import { candidatesEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import type { Story } from './story.js'
import { bands, contracts, kinds, pick, staffGroups, stages, users } from './world.js'

type State = Record<string, unknown> & { version: number }

/** Stages, placements and job fillings of one history: later steps correct what earlier ones have said. */
export function engagementStory() {
  const moves: string[] = []
  const placements: State[] = []
  const fillings: State[] = []

  const stage = ({ candidateId, organisationId, at, step, say }: Story) => {
    const moveId = newId()
    const correctsMoveId =
      step.which % 3 === 0 && moves.length > 0 ? moves.splice(step.choice % moves.length, 1)[0]! : null
    moves.push(moveId)
    const to = pick(stages, step.choice)
    const reason = to === 'not_progressing' ? 'other' : null
    const data = {
      moveId,
      candidateId,
      organisationId,
      from: null,
      to,
      reason,
      movedBy: null,
      at,
      correctsMoveId,
    }
    say(candidatesEvents.stageMoved, data, pick([...users, null], step.which))
  }

  const placement = ({ candidateId, organisationId, step, say }: Story) => {
    const { choice, which } = step
    if (placements.length === 0 || which % 3 === 0) {
      const plan = { placementId: newId(), candidateId, organisationId, kind: pick(kinds, choice) }
      const made = { ...plan, version: 1, state: 'planned', staffGroup: pick(staffGroups, which) }
      placements.push(made)
      return say(candidatesEvents.placementRecorded, { ...made }, pick(users, which))
    }
    const known = pick(placements, which)
    const states = ['completed', 'completed', 'planned', 'cancelled', 'did_not_attend', 'in_progress']
    Object.assign(known, { version: known.version + 1, state: pick(states, choice) })
    if (choice % 5 === 0) known['staffGroup'] = pick(staffGroups, choice)
    say(candidatesEvents.placementChanged, { ...known, correction: choice % 2 === 0 })
  }

  const jobFilling = ({ candidateId, organisationId, step, say }: Story) => {
    const { choice, which } = step
    const placementId = () =>
      placements.length === 0 ? null : pick([...placements, { placementId: null }], choice)['placementId']
    if (fillings.length === 0 || which % 3 === 0) {
      const job = {
        staffGroup: pick(staffGroups, choice),
        band: pick(bands, which),
        contractType: pick(contracts, choice),
      }
      const answers = { sustainedAt6: null, sustainedAt12: null, withdrawn: null }
      const made = {
        fillingId: newId(),
        candidateId,
        organisationId,
        version: 1,
        ...job,
        placementId: placementId(),
        ...answers,
      }
      fillings.push(made)
      return say(candidatesEvents.jobFillingRecorded, { ...made }, pick(users, which))
    }
    const known = pick(fillings, which)
    const changes = [
      () => ({ placementId: placementId() }),
      () => ({ sustainedAt6: 'yes' }),
      () => ({ sustainedAt6: 'left', sustainedAt12: null }),
      () => ({ sustainedAt12: 'yes' }),
      () => ({ withdrawn: 'recorded_by_mistake' }),
      () => ({ band: pick(bands, choice) }),
    ]
    Object.assign(known, { version: known.version + 1 }, pick(changes, choice)())
    say(candidatesEvents.jobFillingCorrected, { ...known })
  }

  return { stage, placement, jobFilling }
}
