import { newId } from '@sih/kernel'

/** Few of everything, so that things meet. */
const few = (count: number) => Array.from({ length: count }, () => newId())

export const organisations = few(3)
export const regionOf = new Map(
  organisations.map((id, n) => [id, (['Y56', 'Y63', 'Y63'] as const)[n % 3]!] as const),
)
export const candidates = few(4)
export const users = few(3)
export const connectionSets = [['veteran'], ['reservist', 'veteran'], ['spouse'], []] as const
export const services = ['british_army', 'royal_navy', null] as const
export const staffGroups = ['03', '08'] as const
export const bands = ['5', '6'] as const
export const stages = ['contacted', 'in_support', 'not_progressing'] as const
export const kinds = ['insight_day', 'work_placement'] as const
export const contracts = ['permanent', 'bank'] as const

/** The history is of these days; the clock stands at noon of the last. */
export const firstMoment = Date.parse('2026-01-28T00:00:00Z')
export const days = 100
export const now = new Date(firstMoment + days * 86_400_000 + 43_200_000)
export const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!
