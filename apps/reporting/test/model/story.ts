/** One thing that happens: what, to whom, how, and how many minutes after the one before. */
export interface Step {
  what: string
  candidate: number
  organisation: number
  choice: number
  /** Which of the things there are already it is about. */
  which: number
  at: number
}

export type Say = (contract: { type: string }, data: object, user?: string | null) => void

export interface Story {
  step: Step
  at: string
  candidateId: string
  organisationId: string
  say: Say
}
