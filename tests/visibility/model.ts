/** A candidate, as far as it matters to who may see them. */
export interface Kind {
  interest: 'none' | 'picked' | 'dropped'
  referral: 'none' | 'proposed' | 'accepted' | 'declined'
  /** Whether, and if so when, the candidate began to hide from the organisation. */
  hidden: 'no' | 'before' | 'after'
  switchedOn: boolean
  closed: boolean
}
export type Access = 'active' | 'lost' | 'never'

/** The rule in the words of the product. */
export const needsToKnow = (candidate: Kind, access: Access): boolean =>
  (candidate.interest === 'picked' || candidate.referral === 'accepted') &&
  access === 'active' &&
  candidate.switchedOn &&
  !candidate.closed &&
  candidate.hidden === 'no'

/** Every combination. */
export const kinds: Kind[] = (['none', 'picked', 'dropped'] as const).flatMap((interest) =>
  (['none', 'proposed', 'accepted', 'declined'] as const).flatMap((referral) =>
    (['no', 'before', 'after'] as const).flatMap((hidden) =>
      [true, false].flatMap((switchedOn) =>
        [true, false].map((closed) => ({ interest, referral, hidden, switchedOn, closed })),
      ),
    ),
  ),
)
