import { accessOf, type AccessReason } from './access.js'

const booleans = [true, false]
const agreements = [null, 'issued', 'signed', 'in_force', 'lapsed'] as const
const names = ['OWN NAME', 'FORMER NAME'] as const

const ofAgreement: Record<string, AccessReason> = {
  none: 'no_agreement',
  'issued OWN NAME': 'agreement_not_signed',
  'signed OWN NAME': 'agreement_not_countersigned',
  'in_force OWN NAME': 'active',
  'lapsed OWN NAME': 'no_agreement',
  'issued FORMER NAME': 'legal_name_changed',
  'signed FORMER NAME': 'legal_name_changed',
  'in_force FORMER NAME': 'legal_name_changed',
  'lapsed FORMER NAME': 'legal_name_changed',
}

const combinations = booleans.flatMap((pledged) =>
  booleans.flatMap((open) =>
    agreements.flatMap((state) =>
      (state === null ? [null] : names).map((name) => ({ pledged, open, state, name })),
    ),
  ),
)

const expected = ({ pledged, open, state, name }: (typeof combinations)[number]): AccessReason => {
  if (!pledged) return 'not_pledged'
  if (!open) return 'closed_in_ods'
  return ofAgreement[state === null ? 'none' : `${state} ${name}`]!
}

describe('accessOf', () => {
  it('knows all 36 combinations of the facts', () => {
    expect(combinations).toHaveLength(36)
  })

  it.each(combinations)('pledged $pledged, open $open, agreement $state in $name', (combination) => {
    const { pledged, open, state, name } = combination
    const agreement = state && name ? { state, legalName: name } : null
    const reason = expected(combination)
    expect(accessOf({ pledged, open, legalName: 'OWN NAME', agreement })).toEqual({
      active: reason === 'active',
      reason,
    })
  })

  it('is active in exactly one of them', () => {
    expect(combinations.filter((combination) => expected(combination) === 'active')).toEqual([
      { pledged: true, open: true, state: 'in_force', name: 'OWN NAME' },
    ])
  })
})
