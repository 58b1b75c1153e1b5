import { addDays, londonDay } from '@sih/calendar'
import type { ChangePlacementRequest, PlanPlacementRequest } from '@sih/contracts'
import { organisationUser } from '@sih/testing'
import type { World } from './world.js'

export const today = londonDay(new Date())
export const words = 'Come to the quillfeather entrance and bring your boots.'

/** A candidate whom an organisation sees, and what the two do with each other. */
export async function engaged(world: World) {
  const { organisationId, legalName } = await world.organisation()
  const candidateId = await world.candidate({ organisationIds: [organisationId] })
  const user = organisationUser(organisationId)
  const api = world.service.as(user)
  const plan = (details: Partial<PlanPlacementRequest> = {}) =>
    api.planPlacement({
      candidateId,
      kind: 'work_placement',
      department: 'Estates',
      staffGroup: '09',
      words,
      startsOn: addDays(today, -10),
      endsOn: addDays(today, -6),
      clearanceDone: true,
      ...details,
    })
  /** As somebody does who has the newest version on screen. */
  const change = async (placementId: string, changed: Partial<ChangePlacementRequest>) => {
    const { version } = await api.openPlacement({ placementId })
    return api.changePlacement({ placementId, version, ...changed })
  }
  const completed = async (details: Partial<PlanPlacementRequest> = {}) => {
    const { id } = await plan(details)
    await change(id, { state: 'in_progress' })
    return change(id, { state: 'completed', outcome: 'ready_to_apply' })
  }
  return {
    organisationId,
    legalName,
    candidateId,
    user,
    api,
    self: world.self(candidateId),
    plan,
    change,
    completed,
  }
}
