/** A candidate, as far as it matters to who may see them. */
export interface Kind {
  interest: 'none' | 'picked' | 'dropped'
  referral: 'none' | 'proposed' | 'accepted' | 'declined'
  /** Whether, and if so when, the candidate began to hide from the organisation. */
  hidden: 'no' | 'before' | 'after'
  switchedOn: boolean
  /** By the candidate, or because of a job that every organisation has recorded which knew of them. */
  closed: 'no' | 'by_themself' | 'placed'
}
export type Access = 'active' | 'lost' | 'never'

/** The rule in the words of the product. */
export const needsToKnow = (candidate: Kind, access: Access): boolean =>
  (candidate.interest === 'picked' || candidate.referral === 'accepted') &&
  access === 'active' &&
  candidate.switchedOn &&
  candidate.closed === 'no' &&
  candidate.hidden === 'no'

/** Who has given somebody a job keeps the conversation. */
export const keepsConversation = (candidate: Kind, access: Access): boolean =>
  candidate.closed === 'placed' && needsToKnow({ ...candidate, closed: 'no', switchedOn: true }, access)

/** Every combination; those with a job without referrals, which make no difference to it. */
export const kinds: Kind[] = (['none', 'picked', 'dropped'] as const).flatMap((interest) =>
  (['none', 'proposed', 'accepted', 'declined'] as const).flatMap((referral) =>
    (['no', 'before', 'after'] as const).flatMap((hidden) =>
      [true, false].flatMap((switchedOn) =>
        (referral === 'none'
          ? (['no', 'by_themself', 'placed'] as const)
          : (['no', 'by_themself'] as const)
        ).map((closed) => ({ interest, referral, hidden, switchedOn, closed })),
      ),
    ),
  ),
)
