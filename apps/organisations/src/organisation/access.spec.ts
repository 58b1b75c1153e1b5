import { accessOf, type AccessReason } from './access.js'

const booleans = [true, false]
const closures = [null, 'closed_in_ods', 'closed_by_programme'] as const
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
  'in_force FORMER NAME': 'active',
  'lapsed FORMER NAME': 'legal_name_changed',
}

const combinations = booleans.flatMap((pledged) =>
  closures.flatMap((closed) =>
    booleans.flatMap((suspended) =>
      agreements.flatMap((state) =>
        (state === null ? [null] : names).map((name) => ({ pledged, closed, suspended, state, name })),
      ),
    ),
  ),
)

const expected = ({
  pledged,
  closed,
  suspended,
  state,
  name,
}: (typeof combinations)[number]): AccessReason => {
  if (!pledged) return 'not_pledged'
  if (closed) return closed
  if (suspended) return 'suspended'
  return ofAgreement[state === null ? 'none' : `${state} ${name}`]!
}

describe('accessOf', () => {
  it('knows all 108 combinations of the facts', () => {
    expect(combinations).toHaveLength(108)
  })

  it.each(combinations)(
    'pledged $pledged, $closed, suspended $suspended, agreement $state in $name',
    (combination) => {
      const { pledged, closed, suspended, state, name } = combination
      const agreement = state && name ? { state, legalName: name } : null
      const reason = expected(combination)
      expect(accessOf({ pledged, closed, suspended, legalName: 'OWN NAME', agreement })).toEqual({
        active: reason === 'active',
        reason,
      })
    },
  )

  it('is active in exactly two of them: the agreement in force, in the name of today or one that ends with its grace', () => {
    const active = { pledged: true, closed: null, suspended: false, state: 'in_force' }
    expect(combinations.filter((combination) => expected(combination) === 'active')).toEqual([
      { ...active, name: 'OWN NAME' },
      { ...active, name: 'FORMER NAME' },
    ])
  })
})
