import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Instant, ListOf, OneOf, Text, WholeNumber } from '../dsl/fields.js'
import { consentKinds, type ConsentKind } from '../reference-data/consent-wordings.js'

export class ConsentRef {
  @OneOf(consentKinds, { name: 'ConsentKind' }) kind: ConsentKind
}

/** That somebody agreed, when, and to which wording. */
export class ConsentView extends ConsentRef {
  @WholeNumber({ min: 1, max: 1000 }) version: number
  @Text({ max: 500, optional: true, description: 'The words agreed to; null for words no longer in use' })
  wording: string | null
  @Instant() givenAt: string
  @Instant({ optional: true }) withdrawnAt: string | null
}

export class OwnConsents {
  @ListOf(ConsentView, { max: 100, description: 'Newest first, those withdrawn included' })
  items: ConsentView[]
}

export const listConsents = defineRpc({
  subject: 'candidates.v1.list-consents',
  request: Empty,
  response: OwnConsents,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'What you have agreed to, and when',
})

export const giveConsent = defineRpc({
  subject: 'candidates.v1.give-consent',
  request: ConsentRef,
  response: OwnConsents,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'Agree, to the words in use at present',
})

export const withdrawConsent = defineRpc({
  subject: 'candidates.v1.withdraw-consent',
  request: ConsentRef,
  response: OwnConsents,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND', 'CONSENT_NOT_FOUND', 'CONSENT_NEEDED'],
  summary:
    'Agree no longer. Without the one for WIS status, the status is deleted and nobody sees it from now on',
})
