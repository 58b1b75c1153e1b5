/** Something that is wrong, and where. */
export interface Finding {
  code:
    | 'NOT_AN_EXPORT'
    | 'MALFORMED_LINE'
    | 'CHECKPOINT_REFUSED'
    | 'ROOT_DIFFERS'
    | 'CUT_OFF'
    | 'KEPT_CHECKPOINT_DIFFERS'
    | 'NOT_WITNESSED'
    | 'NUMBER_MISSING'
    | 'NUMBER_REPEATED'
    | 'HEAD_DIFFERS'
  /** For people: what is wrong, and between which entries. */
  message: string
  /** Index of the entry. */
  index?: number
  /** Number of entries of the log it is about. */
  size?: number
  source?: string
}

/** How far the log has a source: entries 1 to this number, and the head of the chain over them in hexadecimal. */
export interface Source {
  source: string
  entries: number
  head: string
}

export interface Verdict {
  /** Nothing was found wrong, and a trusted key has signed all of it. */
  intact: boolean
  /** Number of entries read. */
  entries: number
  /** Of an excerpt: how many entries of the log it leaves out; null for an export of the whole log. */
  omitted: number | null
  /** Root over all of them, base64. */
  root: string
  /** Signed checkpoints that were confirmed on the way. */
  checkpoints: number
  /** Of the checkpoints that were kept elsewhere: those confirmed. */
  kept: number
  /** Up to this size a witness has signed what was found; null if no witness was named. */
  witnessed: number | null
  sources: Source[]
  findings: Finding[]
}
