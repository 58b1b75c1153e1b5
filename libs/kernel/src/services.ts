/** The services of the system, in the order in which they are started. */
export const services = ['organisations', 'candidates', 'messaging', 'reporting', 'audit', 'gateway'] as const

export type ServiceName = (typeof services)[number]
