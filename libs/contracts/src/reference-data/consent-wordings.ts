/** What candidates agree to, each by its own. A change of words is a new version; what was agreed to stays what it was. */
export const consentWordings = {
  profileSharing: {
    version: 1,
    wording: 'You keep my profile, and show it to the organisations that I pick.',
  },
  wisStatus: {
    version: 1,
    wording:
      'You keep that I was wounded, injured or sick in service, which is information about my health, and show it to the organisations that I pick.',
  },
} as const

export type ConsentKind = keyof typeof consentWordings
export const consentKinds = Object.keys(consentWordings) as ConsentKind[]
