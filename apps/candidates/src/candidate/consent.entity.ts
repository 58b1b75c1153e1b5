import { DomainError } from '@sih/kernel'
import { Column, Entity, PrimaryColumn } from 'typeorm'

export interface ConsentsAsked {
  profileSharing: boolean
  wisStatus?: boolean | null
}
export type ConsentKind = keyof ConsentsAsked

/** The wording that candidates agree to at present; a change of wording is a new version. And how we ask where it is missing. */
const asked: Record<ConsentKind, { version: number; please: string }> = {
  profileSharing: {
    version: 1,
    please: 'Agree that we keep your profile and show it to the organisations you pick',
  },
  wisStatus: {
    version: 1,
    please: 'Agree that we keep and show your WIS status, or choose “Veteran or ex-Forces” instead',
  },
}
const kinds = Object.keys(asked) as ConsentKind[]

/** That somebody agreed, when, and to which wording. Kept after it is withdrawn: it shows what was lawful when. */
@Entity('consent')
export class Consent {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId: string
  @PrimaryColumn('text') kind: ConsentKind
  @PrimaryColumn('timestamptz', { name: 'given_at' }) givenAt: Date
  @Column('integer') version: number
  @Column('timestamptz', { name: 'withdrawn_at' }) withdrawnAt: Date | null

  static give(candidateId: string, kind: ConsentKind, givenAt: Date): Consent {
    const { version } = asked[kind]
    return Object.assign(new Consent(), { candidateId, kind, version, givenAt, withdrawnAt: null })
  }
}

interface Registering {
  candidateId: string
  connections: string[]
  consents: ConsentsAsked
}

/** @throws DomainError CONSENT_MISSING naming the consents without which these details may not be kept */
export function consentsGiven({ candidateId, connections, consents }: Registering, at: Date): Consent[] {
  const needed = (kind: ConsentKind) => kind === 'profileSharing' || connections.includes('veteran_wis')
  const missing = kinds.filter((kind) => needed(kind) && !consents[kind])
  if (missing.length > 0) {
    const fields = missing.map((kind) => ({ field: `consents.${kind}`, message: asked[kind].please }))
    throw new DomainError('CONSENT_MISSING', fields)
  }
  return kinds.filter((kind) => consents[kind]).map((kind) => Consent.give(candidateId, kind, at))
}
