import { services, type ServiceName } from '@sih/kernel'

/** Services with a journal. The audit service writes what it does straight into its own log. */
export const sources = services.filter((service) => service !== 'audit')

/** Who consumes whose events. Audit and reporting receive every interaction. */
export const subscriptions: Record<ServiceName, readonly ServiceName[]> = {
  organisations: ['gateway', 'messaging'],
  candidates: ['organisations', 'gateway', 'messaging', 'candidates'],
  messaging: ['organisations', 'candidates', 'gateway'],
  gateway: ['organisations', 'candidates', 'messaging'],
  reporting: sources,
  audit: sources,
}

/** The services that must confirm the events of a source before the source may forget that they are still on their way. */
export const consumersOf = (source: ServiceName): ServiceName[] =>
  services.filter((service) => subscriptions[service].includes(source))
