/** What one look at the machine found. */
export interface Finding {
  what: string
  /** What to do about it; absent if all is well. */
  remedy?: string
}

export const well = (what: string): Finding => ({ what })
export const wrong = (what: string, remedy: string): Finding => ({ what, remedy })

/** `look`, with an error it throws as the finding: our own errors say what to do themselves. */
export async function findingOf(look: () => Promise<string> | string, remedy: string): Promise<Finding> {
  try {
    return well(await look())
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error), remedy)
  }
}
