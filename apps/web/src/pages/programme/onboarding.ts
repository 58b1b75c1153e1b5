import type { components } from '@sih/api-client'

type Organisation = components['schemas']['OrganisationView']
type Agreement = components['schemas']['AgreementView']

export interface OnboardingStep {
  name: 'pledged' | 'issued' | 'signed' | 'countersigned' | 'invited' | 'accepted' | 'active'
  state: 'done' | 'next' | 'later'
  at: string | null
}

/** The agreement that matters now: the newest that has not lapsed. */
export const currentAgreement = (agreements: Agreement[]): Agreement | undefined =>
  agreements
    .filter(({ state }) => state !== 'lapsed')
    .toSorted((one, other) => other.issuedAt.localeCompare(one.issuedAt))[0]

/**
 * The way of an organisation from pledge to access, and where it stands. The first step that is not done is next,
 * even if a later one is: access may be active before the single point of contact is named.
 */
export function onboarding(organisation: Organisation, joinedAt: string | null): OnboardingStep[] {
  const { pledgedAt = null, singlePointOfContact, access } = organisation
  const {
    issuedAt = null,
    signedAt = null,
    inForceFrom = null,
  } = currentAgreement(organisation.agreements) ?? {}
  const reached: [OnboardingStep['name'], boolean, string | null][] = [
    ['pledged', pledgedAt !== null, pledgedAt],
    ['issued', issuedAt !== null, issuedAt],
    ['signed', signedAt !== null || inForceFrom !== null, signedAt],
    ['countersigned', inForceFrom !== null, inForceFrom],
    ['invited', Boolean(singlePointOfContact), null],
    ['accepted', joinedAt !== null, joinedAt],
    ['active', access.active, access.active ? access.since : null],
  ]
  const next = reached.findIndex(([, done]) => !done)
  return reached.map(([name, done, at], index) => ({
    name,
    at,
    state: done ? 'done' : index === next ? 'next' : 'later',
  }))
}
