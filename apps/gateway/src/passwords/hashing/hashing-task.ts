/** What the hashing process is asked. */
export interface HashingTask {
  id: number
  password: string
  /** The hash that the password is held against; without one it is to be hashed. */
  against?: string
}

/** The hash, or whether it is the same; or why there is neither. */
export interface HashingAnswer {
  id: number
  value?: string | boolean
  error?: string
}
