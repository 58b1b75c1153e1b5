/** Something that is not as it must be. */
export interface Finding {
  /** Lost: told and not there. Doubled: there more often than once. Unverifiable: cannot be shown to be right. */
  kind: 'lost' | 'doubled' | 'unverifiable'
  what: string
}

export const lost = (what: string): Finding => ({ kind: 'lost', what })
export const doubled = (what: string): Finding => ({ kind: 'doubled', what })
export const unverifiable = (what: string): Finding => ({ kind: 'unverifiable', what })
