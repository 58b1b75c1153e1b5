import { gatewayRpc } from '@sih/contracts'
import { routeDefinitionOf } from '../routing/route-metadata.js'

const { startTotp, confirmTotp, readSecondFactor, whoAmI, signOut } = gatewayRpc

/** All that somebody may do who needs a second factor and has none yet. */
const subjects: string[] = [startTotp, confirmTotp, readSecondFactor, whoAmI, signOut].map(
  ({ subject }) => subject,
)

export function isPartOfEnrolment(handler: object): boolean {
  const route = routeDefinitionOf(handler)
  return route !== undefined && subjects.includes(route.contract.subject)
}
