/** The services of HM Armed Forces and the reserves of each. */
export const armedServices = {
  royal_navy: 'Royal Navy',
  royal_marines: 'Royal Marines',
  british_army: 'British Army',
  royal_air_force: 'Royal Air Force',
  royal_naval_reserve: 'Royal Naval Reserve',
  royal_marines_reserve: 'Royal Marines Reserve',
  army_reserve: 'Army Reserve',
  royal_air_force_reserve: 'Royal Air Force Reserves',
} as const

export type ArmedService = keyof typeof armedServices
export const armedServiceCodes = Object.keys(armedServices) as ArmedService[]
