import { services } from '@sih/kernel'
import type { ServiceStatus } from '@sih/service-host'
import { escaped, page, table } from '../http/page.js'

/** One row for each process heard of; a service that nobody has heard of is shown as silent. */
export function statusPage(known: ServiceStatus[]): string {
  const silent = services.filter((service) => !known.some((status) => status.service === service))
  const rows = [
    ...known.toSorted((a, b) => order(a) - order(b)).map(row),
    ...silent.map((service) => [service, '', bad('silent'), '', '']),
  ]
  const allWell = silent.length === 0 && known.every(({ healthy }) => healthy)
  const summary = allWell ? good('All services are running.') : bad('Some services have trouble.')
  return page(
    'Status',
    `<p>${summary}</p>${table(['Service', 'Process', 'State', 'Version', 'Last heard'], rows)}`,
  )
}

const order = ({ service }: ServiceStatus): number => services.indexOf(service)

const row = ({ service, instance, healthy, version, at, details }: ServiceStatus): string[] => [
  escaped(service),
  `<code>${escaped(instance)}</code>`,
  healthy ? good('running') : bad(troubleIn(details)),
  escaped(version),
  escaped(at),
]

const troubleIn = (details: ServiceStatus['details']): string =>
  Object.values(details)
    .filter((reason) => reason !== null)
    .join(', ') || 'silent'

const good = (text: string): string => `<span class="good">${escaped(text)}</span>`
const bad = (text: string): string => `<span class="bad">${escaped(text)}</span>`
