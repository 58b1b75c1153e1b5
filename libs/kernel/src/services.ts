/** The services of the system, in the order in which they are started. */
export const services = ['organisations', 'candidates', 'messaging', 'reporting', 'audit', 'gateway'] as const

export type ServiceName = (typeof services)[number]

/** Everything that runs on a database of its own: the services, and the web service in front, which knows the gateway alone. */
export const programs = [...services, 'web'] as const

export type ProgramName = (typeof programs)[number]
