import type { Connection } from './connections.js'

const served: readonly Connection[] = ['service_leaver', 'veteran', 'veteran_wis', 'reservist']
const left: readonly Connection[] = ['service_leaver', 'veteran', 'veteran_wis']
const family: readonly Connection[] = ['spouse', 'partner', 'bereaved', 'separated', 'adult_child']

/** What is asked of some people only, and of whom: an answer that belongs to none of somebody's connections is not kept. */
export const connectionQuestions = {
  service: served,
  rank: served,
  serviceFrom: served,
  dischargeDate: left,
  unit: ['reservist', 'cadet_forces_adult_volunteer'],
  relation: family,
  relocationDate: family,
} as const satisfies Record<string, readonly Connection[]>

export type ConnectionQuestion = keyof typeof connectionQuestions
export const connectionQuestionCodes = Object.keys(connectionQuestions) as ConnectionQuestion[]
