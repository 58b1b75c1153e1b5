import { consentKinds, consentWordings, type ConsentKind } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { Consent } from './consent.entity.js'

export type ConsentsAsked = { profileSharing: boolean } & Partial<Record<ConsentKind, boolean | null>>

/** How we ask where it is missing. */
const please: Record<ConsentKind, string> = {
  profileSharing: 'Agree that we keep your profile and show it to the organisations you pick',
  wisStatus: 'Agree that we keep and show your WIS status, or choose “Veteran or ex-Forces” instead',
}

interface Registering {
  candidateId: string
  connections: string[]
  consents: ConsentsAsked
}

/** @throws DomainError CONSENT_MISSING naming the consents without which these details may not be kept */
export function consentsGiven({ candidateId, connections, consents }: Registering, at: Date): Consent[] {
  assertAgreed(connections, (kind) => Boolean(consents[kind]))
  return consentKinds.filter((kind) => consents[kind]).map((kind) => consentNow(candidateId, kind, at))
}

/** @throws DomainError CONSENT_MISSING unless there is every consent that somebody with these connections has to give */
export function assertAgreed(connections: string[], agreed: (kind: ConsentKind) => boolean): void {
  const needed = (kind: ConsentKind) => kind === 'profileSharing' || connections.includes('veteran_wis')
  const missing = consentKinds.filter((kind) => needed(kind) && !agreed(kind))
  if (missing.length === 0) return
  const fields = missing.map((kind) => ({ field: `consents.${kind}`, message: please[kind] }))
  throw new DomainError('CONSENT_MISSING', fields)
}

/** To the words in use at present. */
export const consentNow = (candidateId: string, kind: ConsentKind, at: Date): Consent =>
  Consent.give(candidateId, kind, consentWordings[kind].version, at)
