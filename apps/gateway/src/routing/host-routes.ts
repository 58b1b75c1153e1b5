/** Answered by the service host of every service, for whatever runs it: no sign-in, nothing about anybody. */
const hostRoutes = new Set(['/health/live', '/health/ready', '/metrics'])

export const isHostRoute = (route: string): boolean => hostRoutes.has(route)
