import { consentWordings, type ConsentKind, type OwnConsents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { IsNull } from 'typeorm'
import { Consent } from './consent.entity.js'

export const liveConsent = (tx: Tx, candidateId: string, kind: ConsentKind): Promise<Consent | null> =>
  tx.manager.findOneBy(Consent, { candidateId, kind, withdrawnAt: IsNull() })

export async function liveConsents(tx: Tx, candidateId: string): Promise<Set<ConsentKind>> {
  const live = await tx.manager.findBy(Consent, { candidateId, withdrawnAt: IsNull() })
  return new Set(live.map(({ kind }) => kind as ConsentKind))
}

export async function ownConsents(tx: Tx, candidateId: string): Promise<OwnConsents> {
  const consents = await tx.manager.find(Consent, {
    where: { candidateId },
    order: { givenAt: 'desc' },
    take: 100,
  })
  return { items: consents.map(consentView) }
}

function consentView({ kind: stored, version, givenAt, withdrawnAt }: Consent) {
  const kind = stored as ConsentKind
  const inUse = consentWordings[kind]
  return {
    kind,
    version,
    wording: inUse.version === version ? inUse.wording : null,
    givenAt: givenAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  }
}
