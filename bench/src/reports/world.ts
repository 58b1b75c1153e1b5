import {
  armedServiceCodes,
  bandCodes,
  contractTypeCodes,
  countedConnectionCodes,
  organisationsEvents,
  placementKindCodes,
  regionCodes,
  stageCodes,
  staffGroupCodes,
  type EventEnvelope,
} from '@sih/contracts'
import { newId } from '@sih/kernel'

export const randomOf = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)]!
const many = (count: number) => Array.from({ length: count }, () => newId())

/** Who and what a generated history is about: as many organisations as there are trusts, each with a few users. */
export class World {
  readonly stages = stageCodes
  readonly kinds = placementKindCodes
  readonly staffGroups = staffGroupCodes
  readonly bands = bandCodes
  readonly contracts = contractTypeCodes
  readonly connections = countedConnectionCodes
  readonly services = armedServiceCodes
  private readonly organisations = many(200)
  private readonly candidates = many(1)
  private readonly users = new Map<string, string[]>()

  /** @param busy the organisation that somebody asks for: it has a tenth of everything */
  constructor(private readonly busy: string) {
    for (const id of [busy, ...this.organisations]) this.users.set(id, many(5))
  }

  organisation = () => (Math.random() < 0.1 ? this.busy : randomOf(this.organisations))
  candidate = () => randomOf(this.candidates)

  /** Somebody who registers: whatever happens from now on may be about them. */
  newcomer(): string {
    const id = newId()
    this.candidates.push(id)
    return id
  }

  userOf = (organisationId: string) => randomOf(this.users.get(organisationId)!)

  /** What the reports have to know of the organisations. */
  known(at: number): EventEnvelope[] {
    return this.organisations.map((organisationId, n) => ({
      id: newId(),
      type: organisationsEvents.organisationChanged.type,
      occurredAt: new Date(at).toISOString(),
      actor: { role: 'service', accountId: null, organisationId: null, sessionId: null },
      origin: { network: null },
      correlationId: newId(),
      causeId: null,
      outcome: 'succeeded',
      data: {
        organisationId,
        revision: 1,
        region: regionCodes[n % regionCodes.length]!,
        legalName: `TRUST NUMBER ${n}`,
        accessActive: true,
        odsCode: null,
      },
    }))
  }
}
